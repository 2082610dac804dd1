# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update or send an SMS broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast import SmsBroadcast
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_update_request import SmsBroadcastUpdateRequest

OPERATION: Operation[SmsBroadcast] = Operation(
    "update_sms_broadcast",
    "PUT",
    "/sms/broadcasts/{id}",
    SmsBroadcast.from_dict,
    body="SmsBroadcastUpdateRequest",
    envelope="id",
    repeat=False,
)


async def asyncio(id: str | int, *, client: AsyncClient, body: SmsBroadcastUpdateRequest) -> SmsBroadcast:
    """Update or send an SMS broadcast.

    The status pending_review sends it, so a call whose outcome is unknown is not repeated.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Changes to a broadcast.

    Returns:
        The updated broadcast.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: SmsBroadcastUpdateRequest
) -> Response[SmsBroadcast]:
    """Update or send an SMS broadcast. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: SmsBroadcastUpdateRequest) -> SmsBroadcast:
    """Update or send an SMS broadcast. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: SmsBroadcastUpdateRequest) -> Response[SmsBroadcast]:
    """Update or send an SMS broadcast. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
