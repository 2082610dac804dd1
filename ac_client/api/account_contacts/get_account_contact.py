# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact's link to an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_contact_response import AccountContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountContactResponse] = Operation(
    "get_account_contact", "GET", "/accountContacts/{id}", AccountContactResponse.from_dict, envelope="accountContact"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> AccountContactResponse:
    """Get a contact's link to an account.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[AccountContactResponse]:
    """Get a contact's link to an account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> AccountContactResponse:
    """Get a contact's link to an account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[AccountContactResponse]:
    """Get a contact's link to an account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
