# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Set the value of a deal's custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_field_value_response import DealFieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_field_value_create_request import DealFieldValueCreateRequest

OPERATION: Operation[DealFieldValueResponse] = Operation(
    "create_deal_field_value",
    "POST",
    "/dealCustomFieldData",
    DealFieldValueResponse.from_dict,
    body="DealFieldValueCreateRequest",
    envelope="dealCustomFieldDatum",
)


async def asyncio(*, client: AsyncClient, body: DealFieldValueCreateRequest) -> DealFieldValueResponse:
    """Set the value of a deal's custom field.

    Args:
        client: The client to send with.
        body: Request body to set the value of a deal's custom field.

    Returns:
        The new value.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: DealFieldValueCreateRequest
) -> Response[DealFieldValueResponse]:
    """Set the value of a deal's custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealFieldValueCreateRequest) -> DealFieldValueResponse:
    """Set the value of a deal's custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealFieldValueCreateRequest) -> Response[DealFieldValueResponse]:
    """Set the value of a deal's custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
