# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_response import SegmentResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.segment_definition_request import SegmentDefinitionRequest

OPERATION: Operation[SegmentResponse] = Operation(
    "create_segment", "POST", "/segmentsV2", SegmentResponse.from_dict, body="SegmentDefinitionRequest", envelope="data"
)


async def asyncio(*, client: AsyncClient, body: SegmentDefinitionRequest) -> SegmentResponse:
    """Create a segment.

    Only conditions that the account's segment builder can make are certain to work. A segment with a name is a
    saved segment, which users see; the name cannot be added later.

    Args:
        client: The client to send with.
        body: Request body with a segment.

    Returns:
        The new segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SegmentDefinitionRequest) -> Response[SegmentResponse]:
    """Create a segment. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SegmentDefinitionRequest) -> SegmentResponse:
    """Create a segment. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SegmentDefinitionRequest) -> Response[SegmentResponse]:
    """Create a segment. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
