# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List groups of custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_group_page import FieldGroupPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldGroupPage] = Operation(
    "list_field_groups",
    "GET",
    "/groupMembers",
    FieldGroupPage.from_dict,
    envelope="groupDefinitions",
    paging=Paging(style="offset", rows="groupDefinitions", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> FieldGroupPage:
    """List groups of custom fields.

    This is one page; `client.field_groups.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of groups.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[FieldGroupPage]:
    """List groups of custom fields. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> FieldGroupPage:
    """List groups of custom fields. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[FieldGroupPage]:
    """List groups of custom fields. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
