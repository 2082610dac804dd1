# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a custom field of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_response import AccountFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_update_request import AccountFieldUpdateRequest

OPERATION: Operation[AccountFieldResponse] = Operation(
    "update_account_field",
    "PUT",
    "/accountCustomFieldMeta/{id}",
    AccountFieldResponse.from_dict,
    body="AccountFieldUpdateRequest",
    envelope="accountCustomFieldMetum",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: AccountFieldUpdateRequest) -> AccountFieldResponse:
    """Update a custom field of accounts.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a custom field of accounts.

    Returns:
        The updated custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AccountFieldUpdateRequest
) -> Response[AccountFieldResponse]:
    """Update a custom field of accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AccountFieldUpdateRequest) -> AccountFieldResponse:
    """Update a custom field of accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: AccountFieldUpdateRequest) -> Response[AccountFieldResponse]:
    """Update a custom field of accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
