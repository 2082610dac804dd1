# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_response import AccountResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_create_request import AccountCreateRequest

OPERATION: Operation[AccountResponse] = Operation(
    "create_account", "POST", "/accounts", AccountResponse.from_dict, body="AccountCreateRequest", envelope="account"
)


async def asyncio(*, client: AsyncClient, body: AccountCreateRequest) -> AccountResponse:
    """Create an account.

    Args:
        client: The client to send with.
        body: Request body to create an account.

    Returns:
        The new account.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: AccountCreateRequest) -> Response[AccountResponse]:
    """Create an account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: AccountCreateRequest) -> AccountResponse:
    """Create an account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: AccountCreateRequest) -> Response[AccountResponse]:
    """Create an account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
