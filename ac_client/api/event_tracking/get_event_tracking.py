# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get whether event tracking is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.event_tracking_response import EventTrackingResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EventTrackingResponse] = Operation(
    "get_event_tracking", "GET", "/eventTracking", EventTrackingResponse.from_dict, envelope="eventTracking"
)


async def asyncio(*, client: AsyncClient) -> EventTrackingResponse:
    """Get whether event tracking is on.

    Args:
        client: The client to send with.

    Returns:
        The setting.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[EventTrackingResponse]:
    """Get whether event tracking is on. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> EventTrackingResponse:
    """Get whether event tracking is on. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[EventTrackingResponse]:
    """Get whether event tracking is on. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
