# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a child schema: this account's own copy of a public schema, which it may extend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_schema_response import CustomObjectSchemaResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectSchemaResponse] = Operation(
    "create_child_custom_object_schema",
    "POST",
    "/customObjects/schemas/{id}/child",
    CustomObjectSchemaResponse.from_dict,
    envelope="schema",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> CustomObjectSchemaResponse:
    """Create a child schema: this account's own copy of a public schema, which it may extend.

    Only the public schema's id is sent. Inherited fields are marked as such.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The new schema.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[CustomObjectSchemaResponse]:
    """Create a child schema: this account's own copy of a public schema, which it may extend. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> CustomObjectSchemaResponse:
    """Create a child schema: this account's own copy of a public schema, which it may extend. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[CustomObjectSchemaResponse]:
    """Create a child schema: this account's own copy of a public schema, which it may extend. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
