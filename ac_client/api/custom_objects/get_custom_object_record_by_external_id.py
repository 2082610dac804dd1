# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a record by its external id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.custom_object_record_response import CustomObjectRecordResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectRecordResponse] = Operation(
    "get_custom_object_record_by_external_id",
    "GET",
    "/customObjects/records/{schema_id}/external/{external_id}",
    CustomObjectRecordResponse.from_dict,
    envelope="record",
)


async def asyncio(schema_id: str | int, external_id: str, *, client: AsyncClient) -> CustomObjectRecordResponse:
    """Get a record by its external id.

    Args:
        schema_id: The id of the schema that the record belongs to.
        external_id: The record's external id.
        client: The client to send with.

    Returns:
        The record.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"schema_id": schema_id, "external_id": external_id})).parsed


async def asyncio_detailed(
    schema_id: str | int, external_id: str, *, client: AsyncClient
) -> Response[CustomObjectRecordResponse]:
    """Get a record by its external id. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"schema_id": schema_id, "external_id": external_id})


def sync(schema_id: str | int, external_id: str, *, client: Client) -> CustomObjectRecordResponse:
    """Get a record by its external id. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"schema_id": schema_id, "external_id": external_id}).parsed


def sync_detailed(schema_id: str | int, external_id: str, *, client: Client) -> Response[CustomObjectRecordResponse]:
    """Get a record by its external id. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"schema_id": schema_id, "external_id": external_id})
