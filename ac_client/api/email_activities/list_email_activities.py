# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List emails to contacts and deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.email_activity_page import EmailActivityPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EmailActivityPage] = Operation(
    "list_email_activities",
    "GET",
    "/emailActivities",
    EmailActivityPage.from_dict,
    envelope="emailActivities",
    paging=Paging(style="offset", rows="emailActivities", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_subscriberid: str | int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> EmailActivityPage:
    """List emails to contacts and deals.

    This is one page; `client.email_activities.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_subscriberid: Only emails to the contact with this id.
        filters_deal_id: Only emails of the deal with this id.

    Returns:
        One page of emails.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[subscriberid]": filters_subscriberid,
                "filters[dealId]": filters_deal_id,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_subscriberid: str | int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> Response[EmailActivityPage]:
    """List emails to contacts and deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[subscriberid]": filters_subscriberid,
            "filters[dealId]": filters_deal_id,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_subscriberid: str | int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> EmailActivityPage:
    """List emails to contacts and deals. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[subscriberid]": filters_subscriberid,
            "filters[dealId]": filters_deal_id,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_subscriberid: str | int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> Response[EmailActivityPage]:
    """List emails to contacts and deals. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[subscriberid]": filters_subscriberid,
            "filters[dealId]": filters_deal_id,
        },
    )
