# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a field of a private schema, and its values in all records."""

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
    """Delete a field of a private schema, and its values in all records.

    This cannot be undone, and needs an admin. Fields of public and child schemas cannot be deleted. The field's
    id cannot be reused at once; `showFields` lists ids still in use.

    Args:
        schema_id: The schema's id.
        field_id: The field's id, as its creator chose it.
        client: The client to send with.
        show_fields: Whether to include hidden fields, such as those marked for deletion.

    Returns:
        Done; the response has no body, although it is declared as JSON.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )


async def asyncio_detailed(
    schema_id: str | int, field_id: str | int, *, client: AsyncClient, show_fields: Literal["all"] | Unset = UNSET
) -> Response[None]:
    """Delete a field of a private schema, and its values in all records. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )


def sync(
    schema_id: str | int, field_id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET
) -> None:
    """Delete a field of a private schema, and its values in all records. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields})


def sync_detailed(
    schema_id: str | int, field_id: str | int, *, client: Client, show_fields: Literal["all"] | Unset = UNSET
) -> Response[None]:
    """Delete a field of a private schema, and its values in all records. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, path={"schema_id": schema_id, "field_id": field_id}, query={"showFields": show_fields}
    )
