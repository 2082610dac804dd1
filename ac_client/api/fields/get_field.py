# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a custom field, with its options and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_response import FieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldResponse] = Operation(
    "get_field", "GET", "/fields/{id}", FieldResponse.from_dict, envelope="field"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> FieldResponse:
    """Get a custom field, with its options and lists.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[FieldResponse]:
    """Get a custom field, with its options and lists. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> FieldResponse:
    """Get a custom field, with its options and lists. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[FieldResponse]:
    """Get a custom field, with its options and lists. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
