# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a calendar feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.calendar_response import CalendarResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CalendarResponse] = Operation(
    "get_calendar", "GET", "/calendars/{id}", CalendarResponse.from_dict, envelope="calendar"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> CalendarResponse:
    """Get a calendar feed.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The calendar feed.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[CalendarResponse]:
    """Get a calendar feed. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> CalendarResponse:
    """Get a calendar feed. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[CalendarResponse]:
    """Get a calendar feed. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
