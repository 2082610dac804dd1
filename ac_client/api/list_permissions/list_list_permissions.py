# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the list permissions of user groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.list_permission_page import ListPermissionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ListPermissionPage] = Operation(
    "list_list_permissions",
    "GET",
    "/listGroups",
    ListPermissionPage.from_dict,
    envelope="listGroups",
    paging=Paging(style="offset", rows="listGroups", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ListPermissionPage:
    """List the list permissions of user groups.

    This is one page; `client.list_permissions.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of permissions.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ListPermissionPage]:
    """List the list permissions of user groups. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ListPermissionPage:
    """List the list permissions of user groups. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ListPermissionPage]:
    """List the list permissions of user groups. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
