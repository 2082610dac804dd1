# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_conversation import WhatsappConversation
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.whatsapp_conversation_update_request import WhatsappConversationUpdateRequest

OPERATION: Operation[WhatsappConversation] = Operation(
    "update_whatsapp_conversation",
    "PATCH",
    "/channel/whatsapp/inbox/conversation/{conversation_id}/update",
    WhatsappConversation.from_dict,
    body="WhatsappConversationUpdateRequest",
    envelope="id",
)


async def asyncio(
    conversation_id: str | int, *, client: AsyncClient, body: WhatsappConversationUpdateRequest
) -> WhatsappConversation:
    """Update a conversation.

    Omitted fields stay unchanged. Not verified: the WhatsApp documentation names another header for the token
    than Api-Token, which is sent.

    Args:
        conversation_id: The conversation's id, a UUID.
        client: The client to send with.
        body: Changes to a conversation.

    Returns:
        The updated conversation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"conversation_id": conversation_id}, body=body)).parsed


async def asyncio_detailed(
    conversation_id: str | int, *, client: AsyncClient, body: WhatsappConversationUpdateRequest
) -> Response[WhatsappConversation]:
    """Update a conversation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"conversation_id": conversation_id}, body=body)


def sync(
    conversation_id: str | int, *, client: Client, body: WhatsappConversationUpdateRequest
) -> WhatsappConversation:
    """Update a conversation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"conversation_id": conversation_id}, body=body).parsed


def sync_detailed(
    conversation_id: str | int, *, client: Client, body: WhatsappConversationUpdateRequest
) -> Response[WhatsappConversation]:
    """Update a conversation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"conversation_id": conversation_id}, body=body)
