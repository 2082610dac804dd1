# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the limits of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.group_limit_page import GroupLimitPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[GroupLimitPage] = Operation(
    "list_group_limits",
    "GET",
    "/groupLimits",
    GroupLimitPage.from_dict,
    envelope="groupLimits",
    paging=Paging(style="offset", rows="groupLimits", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> GroupLimitPage:
    """List the limits of groups.

    This is one page; `client.group_limits.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of limits.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[GroupLimitPage]:
    """List the limits of groups. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> GroupLimitPage:
    """List the limits of groups. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[GroupLimitPage]:
    """List the limits of groups. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
