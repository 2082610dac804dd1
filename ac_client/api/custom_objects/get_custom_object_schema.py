# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.custom_object_schema_response import CustomObjectSchemaResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectSchemaResponse] = Operation(
    "get_custom_object_schema",
    "GET",
    "/customObjects/schemas/{id}",
    CustomObjectSchemaResponse.from_dict,
    envelope="schema",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, show_fields: Literal["all"] | Unset = UNSET
) -> CustomObjectSchemaResponse:
    """Get a schema.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        show_fields: Whether to include hidden fields, such as those marked for deletion.

    Returns:
        The schema.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"showFields": show_fields})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, show_fields: Literal["all"] | Unset = UNSET
) -> Response[CustomObjectSchemaResponse]:
    """Get a schema. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"showFields": show_fields})


def sync(id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET) -> CustomObjectSchemaResponse:
    """Get a schema. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"showFields": show_fields}).parsed


def sync_detailed(
    id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET
) -> Response[CustomObjectSchemaResponse]:
    """Get a schema. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"showFields": show_fields})
