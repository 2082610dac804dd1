# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_page import AccountPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountPage] = Operation(
    "list_accounts",
    "GET",
    "/accounts",
    AccountPage.from_dict,
    envelope="accounts",
    paging=Paging(style="offset", rows="accounts", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    count_deals: bool | Unset = UNSET,
) -> AccountPage:
    """List accounts.

    This is one page; `client.accounts.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        search: Only accounts whose name matches this text.
        count_deals: True computes the counts of contacts and deals; otherwise they may be missing or wrong.

    Returns:
        One page of accounts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION, query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals}
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    count_deals: bool | Unset = UNSET,
) -> Response[AccountPage]:
    """List accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals}
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    count_deals: bool | Unset = UNSET,
) -> AccountPage:
    """List accounts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    count_deals: bool | Unset = UNSET,
) -> Response[AccountPage]:
    """List accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals}
    )
