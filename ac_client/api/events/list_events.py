# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List event names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.event_page import EventPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EventPage] = Operation(
    "list_events",
    "GET",
    "/eventTrackingEvents",
    EventPage.from_dict,
    envelope="eventTrackingEvents",
    paging=Paging(style="offset", rows="eventTrackingEvents", limit=100, row_key="name"),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> EventPage:
    """List event names.

    This is one page; `client.events.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of names.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[EventPage]:
    """List event names. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> EventPage:
    """List event names. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[EventPage]:
    """List event names. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
