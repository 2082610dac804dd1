# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_record_response import CustomObjectRecordResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectRecordResponse] = Operation(
    "get_custom_object_record",
    "GET",
    "/customObjects/records/{schema_id}/{record_id}",
    CustomObjectRecordResponse.from_dict,
    envelope="record",
)


async def asyncio(schema_id: str | int, record_id: str | int, *, client: AsyncClient) -> CustomObjectRecordResponse:
    """Get a record.

    Args:
        schema_id: The id of the schema that the record belongs to.
        record_id: The record's id.
        client: The client to send with.

    Returns:
        The record.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"schema_id": schema_id, "record_id": record_id})).parsed


async def asyncio_detailed(
    schema_id: str | int, record_id: str | int, *, client: AsyncClient
) -> Response[CustomObjectRecordResponse]:
    """Get a record. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"schema_id": schema_id, "record_id": record_id})


def sync(schema_id: str | int, record_id: str | int, *, client: Client) -> CustomObjectRecordResponse:
    """Get a record. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"schema_id": schema_id, "record_id": record_id}).parsed


def sync_detailed(
    schema_id: str | int, record_id: str | int, *, client: Client
) -> Response[CustomObjectRecordResponse]:
    """Get a record. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"schema_id": schema_id, "record_id": record_id})
