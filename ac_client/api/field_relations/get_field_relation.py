# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a custom field's link to a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_relation_response import FieldRelationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldRelationResponse] = Operation(
    "get_field_relation", "GET", "/fieldRels/{id}", FieldRelationResponse.from_dict, envelope="fieldRel"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> FieldRelationResponse:
    """Get a custom field's link to a list.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[FieldRelationResponse]:
    """Get a custom field's link to a list. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> FieldRelationResponse:
    """Get a custom field's link to a list. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[FieldRelationResponse]:
    """Get a custom field's link to a list. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
