# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_response import SegmentResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.segment_definition_request import SegmentDefinitionRequest

OPERATION: Operation[SegmentResponse] = Operation(
    "update_segment",
    "PUT",
    "/segmentsV2/{segment_id}",
    SegmentResponse.from_dict,
    body="SegmentDefinitionRequest",
    envelope="data",
)


async def asyncio(segment_id: str | int, *, client: AsyncClient, body: SegmentDefinitionRequest) -> SegmentResponse:
    """Update a segment.

    The conditions are replaced; earlier versions can still be read.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.
        body: Request body with a segment.

    Returns:
        The updated segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id}, body=body)).parsed


async def asyncio_detailed(
    segment_id: str | int, *, client: AsyncClient, body: SegmentDefinitionRequest
) -> Response[SegmentResponse]:
    """Update a segment. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id}, body=body)


def sync(segment_id: str | int, *, client: Client, body: SegmentDefinitionRequest) -> SegmentResponse:
    """Update a segment. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id}, body=body).parsed


def sync_detailed(
    segment_id: str | int, *, client: Client, body: SegmentDefinitionRequest
) -> Response[SegmentResponse]:
    """Update a segment. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id}, body=body)
