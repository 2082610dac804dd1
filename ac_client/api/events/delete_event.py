# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete an event name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.empty import Empty
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[Empty] = Operation("delete_event", "DELETE", "/eventTrackingEvents/{event_name}", Empty.from_dict)


async def asyncio(event_name: str, *, client: AsyncClient) -> Empty:
    """Delete an event name.

    Args:
        event_name: The name; spaces and other characters are encoded.
        client: The client to send with.

    Returns:
        Deleted; the response is an empty object.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"event_name": event_name})).parsed


async def asyncio_detailed(event_name: str, *, client: AsyncClient) -> Response[Empty]:
    """Delete an event name. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"event_name": event_name})


def sync(event_name: str, *, client: Client) -> Empty:
    """Delete an event name. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"event_name": event_name}).parsed


def sync_detailed(event_name: str, *, client: Client) -> Response[Empty]:
    """Delete an event name. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"event_name": event_name})
