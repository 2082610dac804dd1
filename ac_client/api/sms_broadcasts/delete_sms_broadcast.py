# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Mark an SMS broadcast as deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast import SmsBroadcast
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcast] = Operation(
    "delete_sms_broadcast", "DELETE", "/sms/broadcasts/{id}", SmsBroadcast.from_dict, envelope="id"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> SmsBroadcast:
    """Mark an SMS broadcast as deleted.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The broadcast, with the date of its deletion.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[SmsBroadcast]:
    """Mark an SMS broadcast as deleted. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> SmsBroadcast:
    """Mark an SMS broadcast as deleted. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[SmsBroadcast]:
    """Mark an SMS broadcast as deleted. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
