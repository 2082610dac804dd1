# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.tag_page import TagPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TagPage] = Operation(
    "list_tags",
    "GET",
    "/tags",
    TagPage.from_dict,
    envelope="tags",
    paging=Paging(style="offset", rows="tags", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    filters_search_eq: str | Unset = UNSET,
    filters_search_neq: str | Unset = UNSET,
    filters_search_lt: str | Unset = UNSET,
    filters_search_lte: str | Unset = UNSET,
    filters_search_gt: str | Unset = UNSET,
    filters_search_gte: str | Unset = UNSET,
    filters_search_contains: str | Unset = UNSET,
    filters_search_starts_with: str | Unset = UNSET,
    orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
) -> TagPage:
    """List tags.

    This is one page; `client.tags.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        search: Only tags whose name contains this text.
        filters_search_eq: Only the tag with this name.
        filters_search_neq: Only tags with another name than this.
        filters_search_lt: Only tags whose name sorts before this.
        filters_search_lte: Only tags whose name is this or sorts before it.
        filters_search_gt: Only tags whose name sorts after this.
        filters_search_gte: Only tags whose name is this or sorts after it.
        filters_search_contains: Only tags whose name contains this text.
        filters_search_starts_with: Only tags whose name starts with this text.
        orders_search: Sort by name, or by weight: names equal to the searched text first, then those that start
            with it, then the rest.

    Returns:
        One page of tags.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "search": search,
                "filters[search][eq]": filters_search_eq,
                "filters[search][neq]": filters_search_neq,
                "filters[search][lt]": filters_search_lt,
                "filters[search][lte]": filters_search_lte,
                "filters[search][gt]": filters_search_gt,
                "filters[search][gte]": filters_search_gte,
                "filters[search][contains]": filters_search_contains,
                "filters[search][starts_with]": filters_search_starts_with,
                "orders[search]": orders_search,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    filters_search_eq: str | Unset = UNSET,
    filters_search_neq: str | Unset = UNSET,
    filters_search_lt: str | Unset = UNSET,
    filters_search_lte: str | Unset = UNSET,
    filters_search_gt: str | Unset = UNSET,
    filters_search_gte: str | Unset = UNSET,
    filters_search_contains: str | Unset = UNSET,
    filters_search_starts_with: str | Unset = UNSET,
    orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
) -> Response[TagPage]:
    """List tags. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "search": search,
            "filters[search][eq]": filters_search_eq,
            "filters[search][neq]": filters_search_neq,
            "filters[search][lt]": filters_search_lt,
            "filters[search][lte]": filters_search_lte,
            "filters[search][gt]": filters_search_gt,
            "filters[search][gte]": filters_search_gte,
            "filters[search][contains]": filters_search_contains,
            "filters[search][starts_with]": filters_search_starts_with,
            "orders[search]": orders_search,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    filters_search_eq: str | Unset = UNSET,
    filters_search_neq: str | Unset = UNSET,
    filters_search_lt: str | Unset = UNSET,
    filters_search_lte: str | Unset = UNSET,
    filters_search_gt: str | Unset = UNSET,
    filters_search_gte: str | Unset = UNSET,
    filters_search_contains: str | Unset = UNSET,
    filters_search_starts_with: str | Unset = UNSET,
    orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
) -> TagPage:
    """List tags. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "search": search,
            "filters[search][eq]": filters_search_eq,
            "filters[search][neq]": filters_search_neq,
            "filters[search][lt]": filters_search_lt,
            "filters[search][lte]": filters_search_lte,
            "filters[search][gt]": filters_search_gt,
            "filters[search][gte]": filters_search_gte,
            "filters[search][contains]": filters_search_contains,
            "filters[search][starts_with]": filters_search_starts_with,
            "orders[search]": orders_search,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    filters_search_eq: str | Unset = UNSET,
    filters_search_neq: str | Unset = UNSET,
    filters_search_lt: str | Unset = UNSET,
    filters_search_lte: str | Unset = UNSET,
    filters_search_gt: str | Unset = UNSET,
    filters_search_gte: str | Unset = UNSET,
    filters_search_contains: str | Unset = UNSET,
    filters_search_starts_with: str | Unset = UNSET,
    orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
) -> Response[TagPage]:
    """List tags. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "search": search,
            "filters[search][eq]": filters_search_eq,
            "filters[search][neq]": filters_search_neq,
            "filters[search][lt]": filters_search_lt,
            "filters[search][lte]": filters_search_lte,
            "filters[search][gt]": filters_search_gt,
            "filters[search][gte]": filters_search_gte,
            "filters[search][contains]": filters_search_contains,
            "filters[search][starts_with]": filters_search_starts_with,
            "orders[search]": orders_search,
        },
    )
