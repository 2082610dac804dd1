# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the links between contacts and accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_contact_page import AccountContactPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountContactPage] = Operation(
    "list_account_contacts",
    "GET",
    "/accountContacts",
    AccountContactPage.from_dict,
    envelope="accountContacts",
    paging=Paging(style="offset", rows="accountContacts", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_contact: str | int | Unset = UNSET,
    filters_account: str | int | Unset = UNSET,
) -> AccountContactPage:
    """List the links between contacts and accounts.

    This is one page; `client.account_contacts.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_contact: Only links of the contact with this id.
        filters_account: Only links to the account with this id.

    Returns:
        One page of links between contacts and accounts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[contact]": filters_contact,
                "filters[account]": filters_account,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_contact: str | int | Unset = UNSET,
    filters_account: str | int | Unset = UNSET,
) -> Response[AccountContactPage]:
    """List the links between contacts and accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[contact]": filters_contact,
            "filters[account]": filters_account,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_contact: str | int | Unset = UNSET,
    filters_account: str | int | Unset = UNSET,
) -> AccountContactPage:
    """List the links between contacts and accounts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[contact]": filters_contact,
            "filters[account]": filters_account,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_contact: str | int | Unset = UNSET,
    filters_account: str | int | Unset = UNSET,
) -> Response[AccountContactPage]:
    """List the links between contacts and accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[contact]": filters_contact,
            "filters[account]": filters_account,
        },
    )
