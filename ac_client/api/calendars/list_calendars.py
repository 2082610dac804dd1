# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List calendar feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.calendar_page import CalendarPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CalendarPage] = Operation(
    "list_calendars",
    "GET",
    "/calendars",
    CalendarPage.from_dict,
    envelope="calendars",
    paging=Paging(style="offset", rows="calendars", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> CalendarPage:
    """List calendar feeds.

    This is one page; `client.calendars.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of calendar feeds.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[CalendarPage]:
    """List calendar feeds. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> CalendarPage:
    """List calendar feeds. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[CalendarPage]:
    """List calendar feeds. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
