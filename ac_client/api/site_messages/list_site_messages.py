# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List messages shown to website visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.site_message_page import SiteMessagePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SiteMessagePage] = Operation(
    "list_site_messages",
    "GET",
    "/siteMessages",
    SiteMessagePage.from_dict,
    envelope="siteMessages",
    paging=Paging(style="offset", rows="siteMessages", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> SiteMessagePage:
    """List messages shown to website visitors.

    This is one page; `client.site_messages.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of site messages.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SiteMessagePage]:
    """List messages shown to website visitors. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> SiteMessagePage:
    """List messages shown to website visitors. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SiteMessagePage]:
    """List messages shown to website visitors. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
