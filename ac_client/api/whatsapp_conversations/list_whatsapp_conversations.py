# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_conversation_page import WhatsappConversationPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappConversationPage] = Operation(
    "list_whatsapp_conversations",
    "GET",
    "/channel/whatsapp/inbox/conversation",
    WhatsappConversationPage.from_dict,
    envelope="results",
    paging=Paging(style="next", rows="results", limit=100, next="next"),
)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    contact: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappConversationPage:
    """List conversations.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    This is one page; `client.whatsapp_conversations.list` walks all of them.

    Args:
        client: The client to send with.
        page: Page number, from 1.
        page_size: Rows per page.
        contact: Only conversations with the contact with this id.
        search: Only conversations that contain this text.

    Returns:
        One page of conversations.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION, query={"page": page, "page_size": page_size, "contact": contact, "search": search}
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    contact: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappConversationPage]:
    """List conversations. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"page": page, "page_size": page_size, "contact": contact, "search": search}
    )


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    contact: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappConversationPage:
    """List conversations. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"page": page, "page_size": page_size, "contact": contact, "search": search}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    contact: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappConversationPage]:
    """List conversations. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"page": page, "page_size": page_size, "contact": contact, "search": search})
