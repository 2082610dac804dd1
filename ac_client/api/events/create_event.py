# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create an event name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.event_response import EventResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.event_create_request import EventCreateRequest

OPERATION: Operation[EventResponse] = Operation(
    "create_event",
    "POST",
    "/eventTrackingEvents",
    EventResponse.from_dict,
    body="EventCreateRequest",
    envelope="eventTrackingEvent",
)


async def asyncio(*, client: AsyncClient, body: EventCreateRequest) -> EventResponse:
    """Create an event name.

    Args:
        client: The client to send with.
        body: Request body to create an event name.

    Returns:
        The new name.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: EventCreateRequest) -> Response[EventResponse]:
    """Create an event name. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: EventCreateRequest) -> EventResponse:
    """Create an event name. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: EventCreateRequest) -> Response[EventResponse]:
    """Create an event name. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
