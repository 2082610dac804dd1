# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.list_page import ListPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ListPage] = Operation(
    "list_lists",
    "GET",
    "/lists",
    ListPage.from_dict,
    envelope="lists",
    paging=Paging(style="offset", rows="lists", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_name_eq: str | Unset = UNSET,
    filters_name_neq: str | Unset = UNSET,
    filters_name_lt: str | Unset = UNSET,
    filters_name_lte: str | Unset = UNSET,
    filters_name_gt: str | Unset = UNSET,
    filters_name_gte: str | Unset = UNSET,
    filters_name_contains: str | Unset = UNSET,
    filters_name_starts_with: str | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
) -> ListPage:
    """List lists.

    This is one page; `client.lists.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_name: Only the lists with this name.
        filters_name_eq: Only the list with this name.
        filters_name_neq: Only lists with another name than this.
        filters_name_lt: Only lists whose name sorts before this.
        filters_name_lte: Only lists whose name is this or sorts before it.
        filters_name_gt: Only lists whose name sorts after this.
        filters_name_gte: Only lists whose name is this or sorts after it.
        filters_name_contains: Only lists whose name contains this text.
        filters_name_starts_with: Only lists whose name starts with this text.
        orders_name: Sort by name, or by weight: names equal to the filter's text first, then those that start
            with it, then the rest.

    Returns:
        One page of lists.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[name][eq]": filters_name_eq,
                "filters[name][neq]": filters_name_neq,
                "filters[name][lt]": filters_name_lt,
                "filters[name][lte]": filters_name_lte,
                "filters[name][gt]": filters_name_gt,
                "filters[name][gte]": filters_name_gte,
                "filters[name][contains]": filters_name_contains,
                "filters[name][starts_with]": filters_name_starts_with,
                "orders[name]": orders_name,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_name_eq: str | Unset = UNSET,
    filters_name_neq: str | Unset = UNSET,
    filters_name_lt: str | Unset = UNSET,
    filters_name_lte: str | Unset = UNSET,
    filters_name_gt: str | Unset = UNSET,
    filters_name_gte: str | Unset = UNSET,
    filters_name_contains: str | Unset = UNSET,
    filters_name_starts_with: str | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
) -> Response[ListPage]:
    """List lists. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[name][eq]": filters_name_eq,
            "filters[name][neq]": filters_name_neq,
            "filters[name][lt]": filters_name_lt,
            "filters[name][lte]": filters_name_lte,
            "filters[name][gt]": filters_name_gt,
            "filters[name][gte]": filters_name_gte,
            "filters[name][contains]": filters_name_contains,
            "filters[name][starts_with]": filters_name_starts_with,
            "orders[name]": orders_name,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_name_eq: str | Unset = UNSET,
    filters_name_neq: str | Unset = UNSET,
    filters_name_lt: str | Unset = UNSET,
    filters_name_lte: str | Unset = UNSET,
    filters_name_gt: str | Unset = UNSET,
    filters_name_gte: str | Unset = UNSET,
    filters_name_contains: str | Unset = UNSET,
    filters_name_starts_with: str | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
) -> ListPage:
    """List lists. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[name][eq]": filters_name_eq,
            "filters[name][neq]": filters_name_neq,
            "filters[name][lt]": filters_name_lt,
            "filters[name][lte]": filters_name_lte,
            "filters[name][gt]": filters_name_gt,
            "filters[name][gte]": filters_name_gte,
            "filters[name][contains]": filters_name_contains,
            "filters[name][starts_with]": filters_name_starts_with,
            "orders[name]": orders_name,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_name_eq: str | Unset = UNSET,
    filters_name_neq: str | Unset = UNSET,
    filters_name_lt: str | Unset = UNSET,
    filters_name_lte: str | Unset = UNSET,
    filters_name_gt: str | Unset = UNSET,
    filters_name_gte: str | Unset = UNSET,
    filters_name_contains: str | Unset = UNSET,
    filters_name_starts_with: str | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
) -> Response[ListPage]:
    """List lists. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[name][eq]": filters_name_eq,
            "filters[name][neq]": filters_name_neq,
            "filters[name][lt]": filters_name_lt,
            "filters[name][lte]": filters_name_lte,
            "filters[name][gt]": filters_name_gt,
            "filters[name][gte]": filters_name_gte,
            "filters[name][contains]": filters_name_contains,
            "filters[name][starts_with]": filters_name_starts_with,
            "orders[name]": orders_name,
        },
    )
