# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a segment with its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_response import SegmentResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentResponse] = Operation(
    "get_segment", "GET", "/segmentsV2/{segment_id}", SegmentResponse.from_dict, envelope="data"
)


async def asyncio(segment_id: str | int, *, client: AsyncClient) -> SegmentResponse:
    """Get a segment with its conditions.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.

    Returns:
        The segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id})).parsed


async def asyncio_detailed(segment_id: str | int, *, client: AsyncClient) -> Response[SegmentResponse]:
    """Get a segment with its conditions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id})


def sync(segment_id: str | int, *, client: Client) -> SegmentResponse:
    """Get a segment with its conditions. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id}).parsed


def sync_detailed(segment_id: str | int, *, client: Client) -> Response[SegmentResponse]:
    """Get a segment with its conditions. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id})
