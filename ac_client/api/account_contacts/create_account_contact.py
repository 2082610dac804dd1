# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Link a contact to an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_contact_response import AccountContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_contact_create_request import AccountContactCreateRequest

OPERATION: Operation[AccountContactResponse] = Operation(
    "create_account_contact",
    "POST",
    "/accountContacts",
    AccountContactResponse.from_dict,
    body="AccountContactCreateRequest",
    envelope="accountContact",
)


async def asyncio(*, client: AsyncClient, body: AccountContactCreateRequest) -> AccountContactResponse:
    """Link a contact to an account.

    A contact belongs to one account; a second link fails with 422.

    Args:
        client: The client to send with.
        body: Request body to link a contact to an account.

    Returns:
        The new link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AccountContactCreateRequest
) -> Response[AccountContactResponse]:
    """Link a contact to an account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: AccountContactCreateRequest) -> AccountContactResponse:
    """Link a contact to an account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: AccountContactCreateRequest) -> Response[AccountContactResponse]:
    """Link a contact to an account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
