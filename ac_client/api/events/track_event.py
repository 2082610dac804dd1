# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Track an event of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.track_event_response import TrackEventResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.track_event_request import TrackEventRequest

OPERATION: Operation[TrackEventResponse] = Operation(
    "track_event",
    "POST",
    "/event",
    TrackEventResponse.from_dict,
    body="TrackEventRequest",
    body_type="form",
    envelope="success",
    server="https://trackcmp.net",
    auth="none",
)


async def asyncio(*, client: AsyncClient, body: TrackEventRequest) -> TrackEventResponse:
    """Track an event of a contact.

    Needs the event tracking key, not the API token. Key and actid are in the account's event tracking settings;
    event tracking must be on. A new event name is created.

    Args:
        client: The client to send with.
        body: The form to track an event.

    Returns:
        The event is tracked.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: TrackEventRequest) -> Response[TrackEventResponse]:
    """Track an event of a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TrackEventRequest) -> TrackEventResponse:
    """Track an event of a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: TrackEventRequest) -> Response[TrackEventResponse]:
    """Track an event of a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
