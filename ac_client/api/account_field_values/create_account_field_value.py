# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Set the value of an account's custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_value_response import AccountFieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_value_create_request import AccountFieldValueCreateRequest

OPERATION: Operation[AccountFieldValueResponse] = Operation(
    "create_account_field_value",
    "POST",
    "/accountCustomFieldData",
    AccountFieldValueResponse.from_dict,
    body="AccountFieldValueCreateRequest",
    envelope="accountCustomFieldDatum",
)


async def asyncio(*, client: AsyncClient, body: AccountFieldValueCreateRequest) -> AccountFieldValueResponse:
    """Set the value of an account's custom field.

    Args:
        client: The client to send with.
        body: Request body to set the value of an account's custom field.

    Returns:
        The new value.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AccountFieldValueCreateRequest
) -> Response[AccountFieldValueResponse]:
    """Set the value of an account's custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: AccountFieldValueCreateRequest) -> AccountFieldValueResponse:
    """Set the value of an account's custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: AccountFieldValueCreateRequest) -> Response[AccountFieldValueResponse]:
    """Set the value of an account's custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
