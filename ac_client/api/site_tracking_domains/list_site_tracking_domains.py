# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the domains allowed for site tracking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.site_tracking_domain_page import SiteTrackingDomainPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SiteTrackingDomainPage] = Operation(
    "list_site_tracking_domains",
    "GET",
    "/prism/urlWhitelistings",
    SiteTrackingDomainPage.from_dict,
    envelope="data",
    paging=Paging(style="offset", rows="data", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> SiteTrackingDomainPage:
    """List the domains allowed for site tracking.

    This is one page; `client.site_tracking_domains.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of domains.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SiteTrackingDomainPage]:
    """List the domains allowed for site tracking. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> SiteTrackingDomainPage:
    """List the domains allowed for site tracking. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SiteTrackingDomainPage]:
    """List the domains allowed for site tracking. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
