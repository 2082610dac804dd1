# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a segment as of a given time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_response import SegmentResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentResponse] = Operation(
    "get_segment_version",
    "GET",
    "/segmentsV2/{segment_id}/createdDate/{timestamp}",
    SegmentResponse.from_dict,
    envelope="data",
)


async def asyncio(segment_id: str | int, timestamp: str | int, *, client: AsyncClient) -> SegmentResponse:
    """Get a segment as of a given time.

    Only for segments whose id is not a number.

    Args:
        segment_id: The segment's id, usually a UUID.
        timestamp: The time, in milliseconds since 1970-01-01 UTC.
        client: The client to send with.

    Returns:
        That version of the segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})).parsed


async def asyncio_detailed(
    segment_id: str | int, timestamp: str | int, *, client: AsyncClient
) -> Response[SegmentResponse]:
    """Get a segment as of a given time. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})


def sync(segment_id: str | int, timestamp: str | int, *, client: Client) -> SegmentResponse:
    """Get a segment as of a given time. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp}).parsed


def sync_detailed(segment_id: str | int, timestamp: str | int, *, client: Client) -> Response[SegmentResponse]:
    """Get a segment as of a given time. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id, "timestamp": timestamp})
