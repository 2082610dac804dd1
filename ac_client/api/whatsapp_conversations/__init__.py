# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `whatsapp_conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.replace_whatsapp_conversation_request import ReplaceWhatsappConversationRequest
    from ...models.whatsapp_conversation import WhatsappConversation
    from ...models.whatsapp_conversation_page import WhatsappConversationPage
    from ...models.whatsapp_conversation_update_request import WhatsappConversationUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncWhatsappConversations:
    """The `whatsapp_conversations` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact: str | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[WhatsappConversation, WhatsappConversationPage]:
        """List conversations.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            page: Number of the page, from 1.
            page_size: Rows a page.
            contact: Only conversations with the contact with this id.
            search: Only conversations in which this stands.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_whatsapp_conversations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.results,
            query={
                "page": page,
                "page_size": page_size,
                "contact": contact,
                "search": search,
            },
            resume=resume,
        )

    async def replace(
        self,
        conversation_id: str | int,
        *,
        body: ReplaceWhatsappConversationRequest,
    ) -> WhatsappConversation:
        """Replace what can be changed of a conversation.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .replace_whatsapp_conversation import asyncio

        return await asyncio(
            conversation_id,
            client=self._client,
            body=body,
        )

    async def update(
        self,
        conversation_id: str | int,
        *,
        body: WhatsappConversationUpdateRequest,
    ) -> WhatsappConversation:
        """Change a conversation.

        Fields that are left out stay as they are. Not verified: the vendor's document of WhatsApp names
        another header for the token than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_whatsapp_conversation import asyncio

        return await asyncio(
            conversation_id,
            client=self._client,
            body=body,
        )


class WhatsappConversations:
    """The `whatsapp_conversations` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact: str | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[WhatsappConversation, WhatsappConversationPage]:
        """List conversations.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            page: Number of the page, from 1.
            page_size: Rows a page.
            contact: Only conversations with the contact with this id.
            search: Only conversations in which this stands.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_whatsapp_conversations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.results,
            query={
                "page": page,
                "page_size": page_size,
                "contact": contact,
                "search": search,
            },
            resume=resume,
        )

    def replace(
        self,
        conversation_id: str | int,
        *,
        body: ReplaceWhatsappConversationRequest,
    ) -> WhatsappConversation:
        """Replace what can be changed of a conversation.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .replace_whatsapp_conversation import sync

        return sync(
            conversation_id,
            client=self._client,
            body=body,
        )

    def update(
        self,
        conversation_id: str | int,
        *,
        body: WhatsappConversationUpdateRequest,
    ) -> WhatsappConversation:
        """Change a conversation.

        Fields that are left out stay as they are. Not verified: the vendor's document of WhatsApp names
        another header for the token than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_whatsapp_conversation import sync

        return sync(
            conversation_id,
            client=self._client,
            body=body,
        )
