# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update the value of an account's custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_value_response import AccountFieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_value_update_request import AccountFieldValueUpdateRequest

OPERATION: Operation[AccountFieldValueResponse] = Operation(
    "update_account_field_value",
    "PUT",
    "/accountCustomFieldData/{id}",
    AccountFieldValueResponse.from_dict,
    body="AccountFieldValueUpdateRequest",
    envelope="accountCustomFieldDatum",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: AccountFieldValueUpdateRequest
) -> AccountFieldValueResponse:
    """Update the value of an account's custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update the value of an account's custom field.

    Returns:
        The updated value.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AccountFieldValueUpdateRequest
) -> Response[AccountFieldValueResponse]:
    """Update the value of an account's custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AccountFieldValueUpdateRequest) -> AccountFieldValueResponse:
    """Update the value of an account's custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: AccountFieldValueUpdateRequest
) -> Response[AccountFieldValueResponse]:
    """Update the value of an account's custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
