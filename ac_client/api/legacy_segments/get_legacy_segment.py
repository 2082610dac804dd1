# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a segment (the legacy kind)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.legacy_segment_response import LegacySegmentResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[LegacySegmentResponse] = Operation(
    "get_legacy_segment", "GET", "/segments/{id}", LegacySegmentResponse.from_dict, envelope="segment"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> LegacySegmentResponse:
    """Get a segment (the legacy kind).

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The segment.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[LegacySegmentResponse]:
    """Get a segment (the legacy kind). As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> LegacySegmentResponse:
    """Get a segment (the legacy kind). As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[LegacySegmentResponse]:
    """Get a segment (the legacy kind). As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
