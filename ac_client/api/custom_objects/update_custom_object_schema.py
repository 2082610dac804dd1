# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Change a schema, or try whether a change would be accepted."""

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
    """Change a schema, or try whether a change would be accepted.

    A field cannot be taken away with this; delete_custom_object_field does that.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The body that changes a schema.
        show_fields: Show the fields that are hidden, too, such as those that are about to be deleted.
        validate_only: When true the change is checked and nothing is saved.

    Returns:
        The schema as it is now.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
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
    """Change a schema, or try whether a change would be accepted. As `asyncio`, with the status, headers and body of the response."""
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
    """Change a schema, or try whether a change would be accepted. As `asyncio`, with a `Client`."""
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
    """Change a schema, or try whether a change would be accepted. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"id": id},
        query={"showFields": show_fields},
        headers={"validateOnly": validate_only},
        body=body,
    )
