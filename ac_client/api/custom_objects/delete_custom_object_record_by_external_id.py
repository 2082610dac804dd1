# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a record by its external id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    "delete_custom_object_record_by_external_id",
    "DELETE",
    "/customObjects/records/{schema_id}/external/{external_id}",
    None,
    response="none",
)


async def asyncio(schema_id: str | int, external_id: str, *, client: AsyncClient) -> None:
    """Delete a record by its external id.

    Reads may still return the record for some seconds.

    Args:
        schema_id: The id of the schema that the record belongs to.
        external_id: The record's external id.
        client: The client to send with.

    Returns:
        Done; the response has no body, although it is declared as JSON.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"schema_id": schema_id, "external_id": external_id})


async def asyncio_detailed(schema_id: str | int, external_id: str, *, client: AsyncClient) -> Response[None]:
    """Delete a record by its external id. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"schema_id": schema_id, "external_id": external_id})


def sync(schema_id: str | int, external_id: str, *, client: Client) -> None:
    """Delete a record by its external id. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"schema_id": schema_id, "external_id": external_id})


def sync_detailed(schema_id: str | int, external_id: str, *, client: Client) -> Response[None]:
    """Delete a record by its external id. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"schema_id": schema_id, "external_id": external_id})
