# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Check whether a contact is in a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_check_response import SegmentCheckResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentCheckResponse] = Operation(
    "check_segment_contact",
    "GET",
    "/segmentMatch/{segment_id}/{contact_id}",
    SegmentCheckResponse.from_dict,
    envelope="data",
)


async def asyncio(segment_id: str | int, contact_id: str | int, *, client: AsyncClient) -> SegmentCheckResponse:
    """Check whether a contact is in a segment.

    Args:
        segment_id: The segment's id, usually a UUID.
        contact_id: The contact's id.
        client: The client to send with.

    Returns:
        Whether the contact is in the segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id, "contact_id": contact_id})).parsed


async def asyncio_detailed(
    segment_id: str | int, contact_id: str | int, *, client: AsyncClient
) -> Response[SegmentCheckResponse]:
    """Check whether a contact is in a segment. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id, "contact_id": contact_id})


def sync(segment_id: str | int, contact_id: str | int, *, client: Client) -> SegmentCheckResponse:
    """Check whether a contact is in a segment. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id, "contact_id": contact_id}).parsed


def sync_detailed(segment_id: str | int, contact_id: str | int, *, client: Client) -> Response[SegmentCheckResponse]:
    """Check whether a contact is in a segment. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id, "contact_id": contact_id})
