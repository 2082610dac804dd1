# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the counts of a segment before a given time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_count_history_response import SegmentCountHistoryResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentCountHistoryResponse] = Operation(
    "get_segment_count_at",
    "GET",
    "/segmentsV2/{segment_id}/count-history/{timestamp}",
    SegmentCountHistoryResponse.from_dict,
    envelope="data",
)


async def asyncio(segment_id: str | int, timestamp: str | int, *, client: AsyncClient) -> SegmentCountHistoryResponse:
    """Get the counts of a segment before a given time.

    At most 50. Pass the last timestamp, in seconds, to get older ones.

    Args:
        segment_id: The segment's id, usually a UUID.
        timestamp: The time, exclusive, in seconds since 1970-01-01 UTC.
        client: The client to send with.

    Returns:
        The counts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})).parsed


async def asyncio_detailed(
    segment_id: str | int, timestamp: str | int, *, client: AsyncClient
) -> Response[SegmentCountHistoryResponse]:
    """Get the counts of a segment before a given time. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})


def sync(segment_id: str | int, timestamp: str | int, *, client: Client) -> SegmentCountHistoryResponse:
    """Get the counts of a segment before a given time. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp}).parsed


def sync_detailed(
    segment_id: str | int, timestamp: str | int, *, client: Client
) -> Response[SegmentCountHistoryResponse]:
    """Get the counts of a segment before a given time. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})
