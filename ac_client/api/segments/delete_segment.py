# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a segment with all its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.undocumented_response import UndocumentedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[UndocumentedResponse] = Operation(
    "delete_segment", "DELETE", "/segmentsV2/{segment_id}", UndocumentedResponse.from_dict
)


async def asyncio(segment_id: str | int, *, client: AsyncClient) -> UndocumentedResponse:
    """Delete a segment with all its versions.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.

    Returns:
        Deleted.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"segment_id": segment_id})).parsed


async def asyncio_detailed(segment_id: str | int, *, client: AsyncClient) -> Response[UndocumentedResponse]:
    """Delete a segment with all its versions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"segment_id": segment_id})


def sync(segment_id: str | int, *, client: Client) -> UndocumentedResponse:
    """Delete a segment with all its versions. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"segment_id": segment_id}).parsed


def sync_detailed(segment_id: str | int, *, client: Client) -> Response[UndocumentedResponse]:
    """Delete a segment with all its versions. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"segment_id": segment_id})
