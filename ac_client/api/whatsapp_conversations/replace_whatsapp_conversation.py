# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Replace a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_conversation import WhatsappConversation
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.replace_whatsapp_conversation_request import ReplaceWhatsappConversationRequest

OPERATION: Operation[WhatsappConversation] = Operation(
    "replace_whatsapp_conversation",
    "PUT",
    "/channel/whatsapp/inbox/conversation/{conversation_id}/update",
    WhatsappConversation.from_dict,
    body="ReplaceWhatsappConversationRequest",
    envelope="id",
)


async def asyncio(
    conversation_id: str | int, *, client: AsyncClient, body: ReplaceWhatsappConversationRequest
) -> WhatsappConversation:
    """Replace a conversation.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        conversation_id: The conversation's id, a UUID.
        client: The client to send with.
        body: A conversation to replace.

    Returns:
        The updated conversation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"conversation_id": conversation_id}, body=body)).parsed


async def asyncio_detailed(
    conversation_id: str | int, *, client: AsyncClient, body: ReplaceWhatsappConversationRequest
) -> Response[WhatsappConversation]:
    """Replace a conversation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"conversation_id": conversation_id}, body=body)


def sync(
    conversation_id: str | int, *, client: Client, body: ReplaceWhatsappConversationRequest
) -> WhatsappConversation:
    """Replace a conversation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"conversation_id": conversation_id}, body=body).parsed


def sync_detailed(
    conversation_id: str | int, *, client: Client, body: ReplaceWhatsappConversationRequest
) -> Response[WhatsappConversation]:
    """Replace a conversation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"conversation_id": conversation_id}, body=body)
