# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a calendar feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.calendar_response import CalendarResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.calendar_create_request import CalendarCreateRequest

OPERATION: Operation[CalendarResponse] = Operation(
    "create_calendar",
    "POST",
    "/calendars",
    CalendarResponse.from_dict,
    body="CalendarCreateRequest",
    envelope="calendar",
)


async def asyncio(*, client: AsyncClient, body: CalendarCreateRequest) -> CalendarResponse:
    """Create a calendar feed.

    Args:
        client: The client to send with.
        body: Request body to create a calendar feed.

    Returns:
        The new calendar feed.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: CalendarCreateRequest) -> Response[CalendarResponse]:
    """Create a calendar feed. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: CalendarCreateRequest) -> CalendarResponse:
    """Create a calendar feed. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: CalendarCreateRequest) -> Response[CalendarResponse]:
    """Create a calendar feed. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
