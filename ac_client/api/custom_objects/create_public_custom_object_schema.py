# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a public schema, which belongs to an App Studio app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_schema_response import CustomObjectSchemaResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.schema_create_public_schema_request import SchemaCreatePublicSchemaRequest

OPERATION: Operation[CustomObjectSchemaResponse] = Operation(
    "create_public_custom_object_schema",
    "POST",
    "/customObjects/schemas/public",
    CustomObjectSchemaResponse.from_dict,
    body="SchemaCreatePublicSchemaRequest",
    envelope="schema",
)


async def asyncio(*, client: AsyncClient, body: SchemaCreatePublicSchemaRequest) -> CustomObjectSchemaResponse:
    """Create a public schema, which belongs to an App Studio app.

    The API adds a prefix to the slug.

    Args:
        client: The client to send with.
        body: Request body to create a public schema.

    Returns:
        The new schema.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SchemaCreatePublicSchemaRequest
) -> Response[CustomObjectSchemaResponse]:
    """Create a public schema, which belongs to an App Studio app. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SchemaCreatePublicSchemaRequest) -> CustomObjectSchemaResponse:
    """Create a public schema, which belongs to an App Studio app. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SchemaCreatePublicSchemaRequest) -> Response[CustomObjectSchemaResponse]:
    """Create a public schema, which belongs to an App Studio app. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
