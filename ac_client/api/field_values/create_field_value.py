# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Set the value of a contact's custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_value_response import FieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_value_request import FieldValueRequest

OPERATION: Operation[FieldValueResponse] = Operation(
    "create_field_value",
    "POST",
    "/fieldValues",
    FieldValueResponse.from_dict,
    body="FieldValueRequest",
    envelope="fieldValue",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: FieldValueRequest) -> FieldValueResponse:
    """Set the value of a contact's custom field.

    A contact has one value per field; this replaces an existing one.

    Args:
        client: The client to send with.
        body: Request body to set a custom field value.

    Returns:
        The value.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldValueRequest) -> Response[FieldValueResponse]:
    """Set the value of a contact's custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldValueRequest) -> FieldValueResponse:
    """Set the value of a contact's custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldValueRequest) -> Response[FieldValueResponse]:
    """Set the value of a contact's custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
