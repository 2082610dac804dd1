# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List exclusions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...models.exclusion_page import ExclusionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ExclusionPage] = Operation(
    "list_exclusions",
    "GET",
    "/lists/exclusions",
    ExclusionPage.from_dict,
    envelope="exclusions",
    paging=Paging(style="offset", rows="exclusions", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_match_phrase: str | Unset = UNSET,
    filters_lists: Sequence[str | int] | Unset = UNSET,
    orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
    orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
) -> ExclusionPage:
    """List exclusions.

    This is one page; `client.exclusions.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_match_phrase: Only exclusions whose phrase contains this, such as .com.
        filters_lists: Only exclusions from the lists with these ids.
        orders_match_phrase: Sort by phrase.
        orders_lists: Sort by the ids of lists.

    Returns:
        One page of exclusions.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[matchPhrase]": filters_match_phrase,
                "filters[lists][]": filters_lists,
                "orders[matchPhrase]": orders_match_phrase,
                "orders[lists]": orders_lists,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_match_phrase: str | Unset = UNSET,
    filters_lists: Sequence[str | int] | Unset = UNSET,
    orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
    orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
) -> Response[ExclusionPage]:
    """List exclusions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[matchPhrase]": filters_match_phrase,
            "filters[lists][]": filters_lists,
            "orders[matchPhrase]": orders_match_phrase,
            "orders[lists]": orders_lists,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_match_phrase: str | Unset = UNSET,
    filters_lists: Sequence[str | int] | Unset = UNSET,
    orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
    orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
) -> ExclusionPage:
    """List exclusions. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[matchPhrase]": filters_match_phrase,
            "filters[lists][]": filters_lists,
            "orders[matchPhrase]": orders_match_phrase,
            "orders[lists]": orders_lists,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_match_phrase: str | Unset = UNSET,
    filters_lists: Sequence[str | int] | Unset = UNSET,
    orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
    orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
) -> Response[ExclusionPage]:
    """List exclusions. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[matchPhrase]": filters_match_phrase,
            "filters[lists][]": filters_lists,
            "orders[matchPhrase]": orders_match_phrase,
            "orders[lists]": orders_lists,
        },
    )
