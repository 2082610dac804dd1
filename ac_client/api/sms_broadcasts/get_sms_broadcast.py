# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an SMS broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast import SmsBroadcast
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcast] = Operation(
    "get_sms_broadcast", "GET", "/sms/broadcasts/{id}", SmsBroadcast.from_dict, envelope="id"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> SmsBroadcast:
    """Get an SMS broadcast.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The broadcast.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[SmsBroadcast]:
    """Get an SMS broadcast. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> SmsBroadcast:
    """Get an SMS broadcast. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[SmsBroadcast]:
    """Get an SMS broadcast. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
