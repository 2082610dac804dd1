# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List custom fields of contacts, with their options and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_page import FieldPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldPage] = Operation(
    "list_fields",
    "GET",
    "/fields",
    FieldPage.from_dict,
    envelope="fields",
    paging=Paging(style="offset", rows="fields", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_perstag: str | Unset = UNSET,
) -> FieldPage:
    """List custom fields of contacts, with their options and lists.

    This is one page; `client.fields.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_perstag: Only the field with this personalization tag.

    Returns:
        One page of custom fields.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag})
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_perstag: str | Unset = UNSET,
) -> Response[FieldPage]:
    """List custom fields of contacts, with their options and lists. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag})


def sync(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_perstag: str | Unset = UNSET
) -> FieldPage:
    """List custom fields of contacts, with their options and lists. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_perstag: str | Unset = UNSET
) -> Response[FieldPage]:
    """List custom fields of contacts, with their options and lists. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag})
