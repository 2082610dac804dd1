# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the contacts that an SMS broadcast was sent to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...models.sms_broadcast_recipient_page import SmsBroadcastRecipientPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcastRecipientPage] = Operation(
    "list_sms_broadcast_recipients",
    "GET",
    "/sms/broadcasts/{broadcast_id}/recipients",
    SmsBroadcastRecipientPage.from_dict,
    envelope="recipients",
    paging=Paging(style="offset", rows="recipients", limit=100),
)


async def asyncio(
    broadcast_id: str | int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
    filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
    search: str | Unset = UNSET,
    order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"] | Unset = UNSET,
) -> SmsBroadcastRecipientPage:
    """List the contacts that an SMS broadcast was sent to.

    This is one page; `client.sms_broadcasts.list_recipients` walks all of them.

    Args:
        broadcast_id: The broadcast's id.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        start_date: Start date, inclusive.
        end_date: End date, inclusive.
        filters_deliverability: Only contacts who got it, or only those who did not.
        filters_engagement: Only contacts with one of these actions.
        search: Only contacts whose name or phone number contains this text.
        order_field: The field to sort by.

    Returns:
        One page of contacts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            path={"broadcast_id": broadcast_id},
            query={
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "end_date": end_date,
                "filters[deliverability][]": filters_deliverability,
                "filters[engagement][]": filters_engagement,
                "search": search,
                "order[field]": order_field,
            },
        )
    ).parsed


async def asyncio_detailed(
    broadcast_id: str | int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
    filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
    search: str | Unset = UNSET,
    order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"] | Unset = UNSET,
) -> Response[SmsBroadcastRecipientPage]:
    """List the contacts that an SMS broadcast was sent to. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"broadcast_id": broadcast_id},
        query={
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "end_date": end_date,
            "filters[deliverability][]": filters_deliverability,
            "filters[engagement][]": filters_engagement,
            "search": search,
            "order[field]": order_field,
        },
    )


def sync(
    broadcast_id: str | int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
    filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
    search: str | Unset = UNSET,
    order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"] | Unset = UNSET,
) -> SmsBroadcastRecipientPage:
    """List the contacts that an SMS broadcast was sent to. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"broadcast_id": broadcast_id},
        query={
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "end_date": end_date,
            "filters[deliverability][]": filters_deliverability,
            "filters[engagement][]": filters_engagement,
            "search": search,
            "order[field]": order_field,
        },
    ).parsed


def sync_detailed(
    broadcast_id: str | int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
    filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
    search: str | Unset = UNSET,
    order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"] | Unset = UNSET,
) -> Response[SmsBroadcastRecipientPage]:
    """List the contacts that an SMS broadcast was sent to. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"broadcast_id": broadcast_id},
        query={
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "end_date": end_date,
            "filters[deliverability][]": filters_deliverability,
            "filters[engagement][]": filters_engagement,
            "search": search,
            "order[field]": order_field,
        },
    )
