# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.message_response import MessageResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.message_create_request import MessageCreateRequest

OPERATION: Operation[MessageResponse] = Operation(
    "create_message", "POST", "/messages", MessageResponse.from_dict, body="MessageCreateRequest", envelope="message"
)


async def asyncio(*, client: AsyncClient, body: MessageCreateRequest) -> MessageResponse:
    """Create a message.

    Args:
        client: The client to send with.
        body: Request body to create a message.

    Returns:
        The new message.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: MessageCreateRequest) -> Response[MessageResponse]:
    """Create a message. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: MessageCreateRequest) -> MessageResponse:
    """Create a message. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: MessageCreateRequest) -> Response[MessageResponse]:
    """Create a message. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
