# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the status of an AI request for an SMS broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_ai_status_response import SmsBroadcastAiStatusResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcastAiStatusResponse] = Operation(
    "get_sms_broadcast_ai_status",
    "GET",
    "/sms/broadcasts/ai/{request_id}",
    SmsBroadcastAiStatusResponse.from_dict,
    envelope="status",
)


async def asyncio(request_id: str | int, *, client: AsyncClient) -> SmsBroadcastAiStatusResponse:
    """Get the status of an AI request for an SMS broadcast.

    Poll while the status is in_progress; it ends as success, with the broadcast's id, or as error.

    Args:
        request_id: The requestId that the AI request returned.
        client: The client to send with.

    Returns:
        The status.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"request_id": request_id})).parsed


async def asyncio_detailed(request_id: str | int, *, client: AsyncClient) -> Response[SmsBroadcastAiStatusResponse]:
    """Get the status of an AI request for an SMS broadcast. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"request_id": request_id})


def sync(request_id: str | int, *, client: Client) -> SmsBroadcastAiStatusResponse:
    """Get the status of an AI request for an SMS broadcast. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"request_id": request_id}).parsed


def sync_detailed(request_id: str | int, *, client: Client) -> Response[SmsBroadcastAiStatusResponse]:
    """Get the status of an AI request for an SMS broadcast. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"request_id": request_id})
