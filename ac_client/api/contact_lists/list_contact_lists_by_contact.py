# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the list memberships of one contact, past ones included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_list_page import ContactListPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactListPage] = Operation(
    "list_contact_lists_by_contact",
    "GET",
    "/contacts/{id}/contactLists",
    ContactListPage.from_dict,
    envelope="contactLists",
    paging=Paging(style="offset", rows="contactLists", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ContactListPage:
    """List the list memberships of one contact, past ones included.

    This is one page; `client.contact_lists.list_by_contact` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of the contact's list memberships.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactListPage]:
    """List the list memberships of one contact, past ones included. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ContactListPage:
    """List the list memberships of one contact, past ones included. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactListPage]:
    """List the list memberships of one contact, past ones included. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
