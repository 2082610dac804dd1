# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List one contact's links to accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_contact_page import AccountContactPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountContactPage] = Operation(
    "list_account_contacts_by_contact",
    "GET",
    "/contacts/{id}/accountContacts",
    AccountContactPage.from_dict,
    envelope="accountContacts",
    paging=Paging(style="offset", rows="accountContacts", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> AccountContactPage:
    """List one contact's links to accounts.

    This is one page; `client.account_contacts.list_by_contact` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of the contact's links.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[AccountContactPage]:
    """List one contact's links to accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> AccountContactPage:
    """List one contact's links to accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[AccountContactPage]:
    """List one contact's links to accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
