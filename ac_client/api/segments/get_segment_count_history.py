# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the latest counts of a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_count_history_response import SegmentCountHistoryResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentCountHistoryResponse] = Operation(
    "get_segment_count_history",
    "GET",
    "/segmentsV2/{segment_id}/count-history",
    SegmentCountHistoryResponse.from_dict,
    envelope="data",
)


async def asyncio(segment_id: str | int, *, client: AsyncClient) -> SegmentCountHistoryResponse:
    """Get the latest counts of a segment.

    At most 50, without additional criteria; `get_count_at` returns older ones.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.

    Returns:
        The counts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id})).parsed


async def asyncio_detailed(segment_id: str | int, *, client: AsyncClient) -> Response[SegmentCountHistoryResponse]:
    """Get the latest counts of a segment. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id})


def sync(segment_id: str | int, *, client: Client) -> SegmentCountHistoryResponse:
    """Get the latest counts of a segment. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id}).parsed


def sync_detailed(segment_id: str | int, *, client: Client) -> Response[SegmentCountHistoryResponse]:
    """Get the latest counts of a segment. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id})
