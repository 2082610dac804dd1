# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a schema, or validate an update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.custom_object_schema_response import CustomObjectSchemaResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.schema_update_schema_request import SchemaUpdateSchemaRequest

OPERATION: Operation[CustomObjectSchemaResponse] = Operation(
    "update_custom_object_schema",
    "PUT",
    "/customObjects/schemas/{id}",
    CustomObjectSchemaResponse.from_dict,
    body="SchemaUpdateSchemaRequest",
    envelope="schema",
)


async def asyncio(
    id: str | int,
    *,
    client: AsyncClient,
    body: SchemaUpdateSchemaRequest,
    show_fields: Literal["all"] | Unset = UNSET,
    validate_only: bool | Unset = UNSET,
) -> CustomObjectSchemaResponse:
    """Update a schema, or validate an update.

    This cannot delete fields; use delete_custom_object_field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a schema.
        show_fields: Whether to include hidden fields, such as those marked for deletion.
        validate_only: True validates the change without saving it.

    Returns:
        The updated schema.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            path={"id": id},
            query={"showFields": show_fields},
            headers={"validateOnly": validate_only},
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    id: str | int,
    *,
    client: AsyncClient,
    body: SchemaUpdateSchemaRequest,
    show_fields: Literal["all"] | Unset = UNSET,
    validate_only: bool | Unset = UNSET,
) -> Response[CustomObjectSchemaResponse]:
    """Update a schema, or validate an update. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"id": id},
        query={"showFields": show_fields},
        headers={"validateOnly": validate_only},
        body=body,
    )


def sync(
    id: str | int,
    *,
    client: Client,
    body: SchemaUpdateSchemaRequest,
    show_fields: Literal["all"] | Unset = UNSET,
    validate_only: bool | Unset = UNSET,
) -> CustomObjectSchemaResponse:
    """Update a schema, or validate an update. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"id": id},
        query={"showFields": show_fields},
        headers={"validateOnly": validate_only},
        body=body,
    ).parsed


def sync_detailed(
    id: str | int,
    *,
    client: Client,
    body: SchemaUpdateSchemaRequest,
    show_fields: Literal["all"] | Unset = UNSET,
    validate_only: bool | Unset = UNSET,
) -> Response[CustomObjectSchemaResponse]:
    """Update a schema, or validate an update. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"id": id},
        query={"showFields": show_fields},
        headers={"validateOnly": validate_only},
        body=body,
    )
