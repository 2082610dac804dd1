# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List roles of secondary contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_role_page import DealRolePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealRolePage] = Operation(
    "list_deal_roles",
    "GET",
    "/dealRoles",
    DealRolePage.from_dict,
    envelope="dealRoles",
    paging=Paging(style="offset", rows="dealRoles", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET, search: str | Unset = UNSET
) -> DealRolePage:
    """List roles of secondary contacts.

    This is one page; `client.deal_roles.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        search: Only roles whose title matches this text.

    Returns:
        One page of roles.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset, "search": search})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET, search: str | Unset = UNSET
) -> Response[DealRolePage]:
    """List roles of secondary contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset, "search": search})


def sync(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, search: str | Unset = UNSET
) -> DealRolePage:
    """List roles of secondary contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "search": search}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, search: str | Unset = UNSET
) -> Response[DealRolePage]:
    """List roles of secondary contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "search": search})
