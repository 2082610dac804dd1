# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the contact of a tracked event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_response import ContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactResponse] = Operation(
    "get_contact_by_tracking_log",
    "GET",
    "/trackingLogs/{event_id}/contact",
    ContactResponse.from_dict,
    envelope="contact",
)


async def asyncio(event_id: str | int, *, client: AsyncClient) -> ContactResponse:
    """Get the contact of a tracked event.

    Args:
        event_id: Id of the tracked event.
        client: The client to send with.

    Returns:
        The contact.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"event_id": event_id})).parsed


async def asyncio_detailed(event_id: str | int, *, client: AsyncClient) -> Response[ContactResponse]:
    """Get the contact of a tracked event. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"event_id": event_id})


def sync(event_id: str | int, *, client: Client) -> ContactResponse:
    """Get the contact of a tracked event. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"event_id": event_id}).parsed


def sync_detailed(event_id: str | int, *, client: Client) -> Response[ContactResponse]:
    """Get the contact of a tracked event. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"event_id": event_id})
