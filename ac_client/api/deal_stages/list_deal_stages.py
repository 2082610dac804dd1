# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.deal_stage_page import DealStagePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealStagePage] = Operation(
    "list_deal_stages",
    "GET",
    "/dealStages",
    DealStagePage.from_dict,
    envelope="dealStages",
    paging=Paging(style="offset", rows="dealStages", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_d_groupid: str | int | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> DealStagePage:
    """List stages.

    This is one page; `client.deal_stages.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_title: Only stages whose title contains this text.
        filters_d_groupid: Only stages of the pipeline with this id.
        orders_title: Sort by title.

    Returns:
        One page of stages.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[d_groupid]": filters_d_groupid,
                "orders[title]": orders_title,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_d_groupid: str | int | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[DealStagePage]:
    """List stages. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[d_groupid]": filters_d_groupid,
            "orders[title]": orders_title,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_d_groupid: str | int | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> DealStagePage:
    """List stages. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[d_groupid]": filters_d_groupid,
            "orders[title]": orders_title,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_d_groupid: str | int | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[DealStagePage]:
    """List stages. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[d_groupid]": filters_d_groupid,
            "orders[title]": orders_title,
        },
    )
