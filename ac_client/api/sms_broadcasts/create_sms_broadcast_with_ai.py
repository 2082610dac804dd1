# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Generate an SMS broadcast with AI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_ai_response import SmsBroadcastAiResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_ai_create_request import SmsBroadcastAiCreateRequest

OPERATION: Operation[SmsBroadcastAiResponse] = Operation(
    "create_sms_broadcast_with_ai",
    "POST",
    "/sms/broadcasts/ai",
    SmsBroadcastAiResponse.from_dict,
    body="SmsBroadcastAiCreateRequest",
    envelope="requestId",
)


async def asyncio(*, client: AsyncClient, body: SmsBroadcastAiCreateRequest) -> SmsBroadcastAiResponse:
    """Generate an SMS broadcast with AI.

    This takes a while; call `get_ai_status` with the requestId of the response.

    Args:
        client: The client to send with.
        body: What the AI writes.

    Returns:
        The id of the AI request.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SmsBroadcastAiCreateRequest
) -> Response[SmsBroadcastAiResponse]:
    """Generate an SMS broadcast with AI. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SmsBroadcastAiCreateRequest) -> SmsBroadcastAiResponse:
    """Generate an SMS broadcast with AI. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SmsBroadcastAiCreateRequest) -> Response[SmsBroadcastAiResponse]:
    """Generate an SMS broadcast with AI. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
