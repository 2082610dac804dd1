# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create an SMS broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast import SmsBroadcast
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_create_request import SmsBroadcastCreateRequest

OPERATION: Operation[SmsBroadcast] = Operation(
    "create_sms_broadcast",
    "POST",
    "/sms/broadcasts",
    SmsBroadcast.from_dict,
    body="SmsBroadcastCreateRequest",
    envelope="id",
)


async def asyncio(*, client: AsyncClient, body: SmsBroadcastCreateRequest) -> SmsBroadcast:
    """Create an SMS broadcast.

    It is a draft; update its status to pending_review to send it.

    Args:
        client: The client to send with.
        body: A broadcast to create.

    Returns:
        The new broadcast.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SmsBroadcastCreateRequest) -> Response[SmsBroadcast]:
    """Create an SMS broadcast. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SmsBroadcastCreateRequest) -> SmsBroadcast:
    """Create an SMS broadcast. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SmsBroadcastCreateRequest) -> Response[SmsBroadcast]:
    """Create an SMS broadcast. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
