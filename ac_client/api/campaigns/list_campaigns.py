# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.campaign_page import CampaignPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CampaignPage] = Operation(
    "list_campaigns",
    "GET",
    "/campaigns",
    CampaignPage.from_dict,
    envelope="campaigns",
    paging=Paging(style="offset", rows="campaigns", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_seriesid: str | int | Unset = UNSET,
    orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> CampaignPage:
    """List campaigns.

    This is one page; `client.campaigns.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_seriesid: Only campaigns of the automation with this id.
        orders_sdate: Sort by the date of sending.
        orders_ldate: Sort by the date of the last sending.

    Returns:
        One page of campaigns.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[seriesid]": filters_seriesid,
                "orders[sdate]": orders_sdate,
                "orders[ldate]": orders_ldate,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_seriesid: str | int | Unset = UNSET,
    orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[CampaignPage]:
    """List campaigns. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[seriesid]": filters_seriesid,
            "orders[sdate]": orders_sdate,
            "orders[ldate]": orders_ldate,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_seriesid: str | int | Unset = UNSET,
    orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> CampaignPage:
    """List campaigns. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[seriesid]": filters_seriesid,
            "orders[sdate]": orders_sdate,
            "orders[ldate]": orders_ldate,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_seriesid: str | int | Unset = UNSET,
    orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[CampaignPage]:
    """List campaigns. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[seriesid]": filters_seriesid,
            "orders[sdate]": orders_sdate,
            "orders[ldate]": orders_ldate,
        },
    )
