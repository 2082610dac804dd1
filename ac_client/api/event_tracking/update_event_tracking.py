# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Turn event tracking on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.event_tracking_response import EventTrackingResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.event_tracking_update_request import EventTrackingUpdateRequest

OPERATION: Operation[EventTrackingResponse] = Operation(
    "update_event_tracking",
    "PUT",
    "/eventTracking",
    EventTrackingResponse.from_dict,
    body="EventTrackingUpdateRequest",
    envelope="eventTracking",
)


async def asyncio(*, client: AsyncClient, body: EventTrackingUpdateRequest) -> EventTrackingResponse:
    """Turn event tracking on or off.

    Args:
        client: The client to send with.
        body: Request body to turn event tracking on or off.

    Returns:
        The updated setting.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: EventTrackingUpdateRequest) -> Response[EventTrackingResponse]:
    """Turn event tracking on or off. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: EventTrackingUpdateRequest) -> EventTrackingResponse:
    """Turn event tracking on or off. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: EventTrackingUpdateRequest) -> Response[EventTrackingResponse]:
    """Turn event tracking on or off. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
