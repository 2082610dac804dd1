# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List SMS broadcasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.sms_broadcast_page import SmsBroadcastPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcastPage] = Operation(
    "list_sms_broadcasts",
    "GET",
    "/sms/broadcasts",
    SmsBroadcastPage.from_dict,
    envelope="broadcasts",
    paging=Paging(style="offset", rows="broadcasts", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
    filters_type: str | Unset = UNSET,
    orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastPage:
    """List SMS broadcasts.

    This is one page; `client.sms_broadcasts.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_name: Only broadcasts with this name.
        filters_status: Only broadcasts with this status.
        filters_type: Only broadcasts of this type; not in use yet.
        orders_field: Sort direction; the field is not documented.
        start_date: Start date, inclusive.
        end_date: End date, inclusive.

    Returns:
        One page of broadcasts.

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
                "filters[status]": filters_status,
                "filters[type]": filters_type,
                "orders[field]": orders_field,
                "start_date": start_date,
                "end_date": end_date,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
    filters_type: str | Unset = UNSET,
    orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastPage]:
    """List SMS broadcasts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[status]": filters_status,
            "filters[type]": filters_type,
            "orders[field]": orders_field,
            "start_date": start_date,
            "end_date": end_date,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
    filters_type: str | Unset = UNSET,
    orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastPage:
    """List SMS broadcasts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[status]": filters_status,
            "filters[type]": filters_type,
            "orders[field]": orders_field,
            "start_date": start_date,
            "end_date": end_date,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
    filters_type: str | Unset = UNSET,
    orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastPage]:
    """List SMS broadcasts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[status]": filters_status,
            "filters[type]": filters_type,
            "orders[field]": orders_field,
            "start_date": start_date,
            "end_date": end_date,
        },
    )
