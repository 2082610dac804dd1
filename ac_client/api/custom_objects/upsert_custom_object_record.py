# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a record, or replace the one with the same id or external id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_record_saved_response import CustomObjectRecordSavedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.schema_create_or_update_record_request import SchemaCreateOrUpdateRecordRequest

OPERATION: Operation[CustomObjectRecordSavedResponse] = Operation(
    "upsert_custom_object_record",
    "POST",
    "/customObjects/records/{schema_id}",
    CustomObjectRecordSavedResponse.from_dict,
    body="SchemaCreateOrUpdateRecordRequest",
    envelope="record",
    repeat=(
        "/record/externalId",
        "/record/id",
    ),
)


async def asyncio(
    schema_id: str | int, *, client: AsyncClient, body: SchemaCreateOrUpdateRecordRequest
) -> CustomObjectRecordSavedResponse:
    """Create a record, or replace the one with the same id or external id.

    All fields are replaced; omitted ones are cleared. Use this response, because reads may lag by some seconds.

    Args:
        schema_id: The id of the schema that the records belong to.
        client: The client to send with.
        body: Request body to create or replace a record.

    Returns:
        The record as it was sent.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"schema_id": schema_id}, body=body)).parsed


async def asyncio_detailed(
    schema_id: str | int, *, client: AsyncClient, body: SchemaCreateOrUpdateRecordRequest
) -> Response[CustomObjectRecordSavedResponse]:
    """Create a record, or replace the one with the same id or external id. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"schema_id": schema_id}, body=body)


def sync(
    schema_id: str | int, *, client: Client, body: SchemaCreateOrUpdateRecordRequest
) -> CustomObjectRecordSavedResponse:
    """Create a record, or replace the one with the same id or external id. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"schema_id": schema_id}, body=body).parsed


def sync_detailed(
    schema_id: str | int, *, client: Client, body: SchemaCreateOrUpdateRecordRequest
) -> Response[CustomObjectRecordSavedResponse]:
    """Create a record, or replace the one with the same id or external id. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"schema_id": schema_id}, body=body)
