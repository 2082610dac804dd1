# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a field of a private schema, and what the records hold in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    "delete_custom_object_field",
    "DELETE",
    "/customObjects/schemas/{schema_id}/fields/{field_id}",
    None,
    response="none",
)


async def asyncio(
    schema_id: str | int, field_id: str | int, *, client: AsyncClient, show_fields: Literal["all"] | Unset = UNSET
) -> None:
    """Delete a field of a private schema, and what the records hold in it.

    This cannot be undone, and takes an admin. Fields of public and child schemas cannot be deleted. The field's
    id is not free at once; `showFields` lists those that are taken.

    Args:
        schema_id: The schema's id.
        field_id: The field's id, as its author chose it.
        client: The client to send with.
        show_fields: Show the fields that are hidden, too, such as those that are about to be deleted.

    Returns:
        Done; the response has no body, although it is declared as JSON.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    await client.acall(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )


async def asyncio_detailed(
    schema_id: str | int, field_id: str | int, *, client: AsyncClient, show_fields: Literal["all"] | Unset = UNSET
) -> Response[None]:
    """Delete a field of a private schema, and what the records hold in it. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )


def sync(
    schema_id: str | int, field_id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET
) -> None:
    """Delete a field of a private schema, and what the records hold in it. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields})


def sync_detailed(
    schema_id: str | int, field_id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET
) -> Response[None]:
    """Delete a field of a private schema, and what the records hold in it. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )
