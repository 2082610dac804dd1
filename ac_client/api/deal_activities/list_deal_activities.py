# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the activities of deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_activity_page import DealActivityPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealActivityPage] = Operation(
    "list_deal_activities",
    "GET",
    "/dealActivities",
    DealActivityPage.from_dict,
    envelope="dealActivities",
    paging=Paging(style="offset", rows="dealActivities", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal: str | int | Unset = UNSET,
    exclude: str | Unset = UNSET,
    filters_data_type: str | Unset = UNSET,
    filters_data_id: str | int | Unset = UNSET,
) -> DealActivityPage:
    """List the activities of deals.

    This is one page; `client.deal_activities.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        deal: Only activities of the deal with this id.
        exclude: Any text omits emails and link data.
        filters_data_type: Only activities of this type, such as userid, task or note.
        filters_data_id: Only activities of the object with this id, such as a note.

    Returns:
        One page of activities of deals.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "deal": deal,
                "exclude": exclude,
                "filters[data_type]": filters_data_type,
                "filters[data_id]": filters_data_id,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal: str | int | Unset = UNSET,
    exclude: str | Unset = UNSET,
    filters_data_type: str | Unset = UNSET,
    filters_data_id: str | int | Unset = UNSET,
) -> Response[DealActivityPage]:
    """List the activities of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "deal": deal,
            "exclude": exclude,
            "filters[data_type]": filters_data_type,
            "filters[data_id]": filters_data_id,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal: str | int | Unset = UNSET,
    exclude: str | Unset = UNSET,
    filters_data_type: str | Unset = UNSET,
    filters_data_id: str | int | Unset = UNSET,
) -> DealActivityPage:
    """List the activities of deals. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "deal": deal,
            "exclude": exclude,
            "filters[data_type]": filters_data_type,
            "filters[data_id]": filters_data_id,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal: str | int | Unset = UNSET,
    exclude: str | Unset = UNSET,
    filters_data_type: str | Unset = UNSET,
    filters_data_id: str | int | Unset = UNSET,
) -> Response[DealActivityPage]:
    """List the activities of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "deal": deal,
            "exclude": exclude,
            "filters[data_type]": filters_data_type,
            "filters[data_id]": filters_data_id,
        },
    )
