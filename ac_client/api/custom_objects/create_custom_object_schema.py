# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a private schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_schema_response import CustomObjectSchemaResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.schema_create_new_request import SchemaCreateNewRequest

OPERATION: Operation[CustomObjectSchemaResponse] = Operation(
    "create_custom_object_schema",
    "POST",
    "/customObjects/schemas",
    CustomObjectSchemaResponse.from_dict,
    body="SchemaCreateNewRequest",
    envelope="schema",
)


async def asyncio(*, client: AsyncClient, body: SchemaCreateNewRequest) -> CustomObjectSchemaResponse:
    """Create a private schema.

    Private schemas are part of the Enterprise plan.

    Args:
        client: The client to send with.
        body: Request body to create a private schema.

    Returns:
        The new schema.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SchemaCreateNewRequest
) -> Response[CustomObjectSchemaResponse]:
    """Create a private schema. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SchemaCreateNewRequest) -> CustomObjectSchemaResponse:
    """Create a private schema. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SchemaCreateNewRequest) -> Response[CustomObjectSchemaResponse]:
    """Create a private schema. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
