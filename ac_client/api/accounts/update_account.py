# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_response import AccountResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_update_request import AccountUpdateRequest

OPERATION: Operation[AccountResponse] = Operation(
    "update_account",
    "PUT",
    "/accounts/{id}",
    AccountResponse.from_dict,
    body="AccountUpdateRequest",
    envelope="account",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: AccountUpdateRequest) -> AccountResponse:
    """Update an account.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update an account.

    Returns:
        The updated account.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AccountUpdateRequest
) -> Response[AccountResponse]:
    """Update an account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AccountUpdateRequest) -> AccountResponse:
    """Update an account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: AccountUpdateRequest) -> Response[AccountResponse]:
    """Update an account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
