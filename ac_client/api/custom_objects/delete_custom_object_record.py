# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    "delete_custom_object_record", "DELETE", "/customObjects/records/{schema_id}/{record_id}", None, response="none"
)


async def asyncio(schema_id: str | int, record_id: str | int, *, client: AsyncClient) -> None:
    """Delete a record.

    Reads may still return the record for some seconds.

    Args:
        schema_id: The id of the schema that the record belongs to.
        record_id: The record's id.
        client: The client to send with.

    Returns:
        Done; the response has no body, although it is declared as JSON.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"schema_id": schema_id, "record_id": record_id})


async def asyncio_detailed(schema_id: str | int, record_id: str | int, *, client: AsyncClient) -> Response[None]:
    """Delete a record. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"schema_id": schema_id, "record_id": record_id})


def sync(schema_id: str | int, record_id: str | int, *, client: Client) -> None:
    """Delete a record. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"schema_id": schema_id, "record_id": record_id})


def sync_detailed(schema_id: str | int, record_id: str | int, *, client: Client) -> Response[None]:
    """Delete a record. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"schema_id": schema_id, "record_id": record_id})
