# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a saved segment's contact counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_summary_response import SegmentSummaryResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentSummaryResponse] = Operation(
    "get_segment_summary", "GET", "/audiences/{segment_id}", SegmentSummaryResponse.from_dict, envelope="data"
)


async def asyncio(segment_id: str | int, *, client: AsyncClient) -> SegmentSummaryResponse:
    """Get a saved segment's contact counts.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.

    Returns:
        The segment's name and counts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id})).parsed


async def asyncio_detailed(segment_id: str | int, *, client: AsyncClient) -> Response[SegmentSummaryResponse]:
    """Get a saved segment's contact counts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id})


def sync(segment_id: str | int, *, client: Client) -> SegmentSummaryResponse:
    """Get a saved segment's contact counts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id}).parsed


def sync_detailed(segment_id: str | int, *, client: Client) -> Response[SegmentSummaryResponse]:
    """Get a saved segment's contact counts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id})
