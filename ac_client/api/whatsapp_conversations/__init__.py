# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `whatsapp_conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.replace_whatsapp_conversation_request import ReplaceWhatsappConversationRequest
    from ...models.whatsapp_assignee import WhatsappAssignee
    from ...models.whatsapp_conversation import WhatsappConversation
    from ...models.whatsapp_conversation_page import WhatsappConversationPage
    from ...models.whatsapp_conversation_update_request import WhatsappConversationUpdateRequest
    from ...models.whatsapp_tag_link import WhatsappTagLink
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncWhatsappConversations:
    """The `whatsapp_conversations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

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
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[WhatsappConversation, WhatsappConversationPage]:
        """List conversations.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            contact: Only conversations with the contact with this id.
            search: Only conversations that contain this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_whatsapp_conversations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={"page": page, "page_size": page_size, "contact": contact, "search": search},
            resume=resume,
        )

    @overload
    async def replace(
        self,
        conversation_id: str | int,
        *,
        assigned: Sequence[WhatsappAssignee],
        contact: str,
        id: str,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
    ) -> WhatsappConversation: ...
    @overload
    async def replace(
        self, conversation_id: str | int, *, body: ReplaceWhatsappConversationRequest
    ) -> WhatsappConversation: ...
    async def replace(
        self,
        conversation_id: str | int,
        *,
        assigned: Sequence[WhatsappAssignee] | Unset = UNSET,
        contact: str | Unset = UNSET,
        id: str | Unset = UNSET,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
        body: ReplaceWhatsappConversationRequest | Unset = UNSET,
    ) -> WhatsappConversation:
        """Replace a conversation.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            assigned: Its users.
            contact: Id of the contact.
            id: Its id again.
            status: Its status.
            assigned_team: Id of the assigned team.
            tags: Its tags.
            channel: Id of the channel.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.replace_whatsapp_conversation_request import ReplaceWhatsappConversationRequest
        from .replace_whatsapp_conversation import asyncio

        return await asyncio(
            conversation_id,
            client=self._client,
            body=body_of(
                ReplaceWhatsappConversationRequest,
                None,
                body,
                assigned=assigned,
                contact=contact,
                id=id,
                status=status,
                assigned_team=assigned_team,
                tags=tags,
                channel=channel,
            ),
        )

    async def update(
        self,
        conversation_id: str | int,
        *,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned: Sequence[WhatsappAssignee] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
        contact: str | Unset = UNSET,
        body: WhatsappConversationUpdateRequest | Unset = UNSET,
    ) -> WhatsappConversation:
        """Update a conversation.

        Omitted fields stay unchanged. Not verified: the WhatsApp documentation names another header for the token
        than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            status: Its status.
            assigned: Its users.
            assigned_team: Id of the assigned team.
            tags: Its tags.
            channel: Id of the channel.
            contact: Id of the contact.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.whatsapp_conversation_update_request import WhatsappConversationUpdateRequest
        from .update_whatsapp_conversation import asyncio

        return await asyncio(
            conversation_id,
            client=self._client,
            body=body_of(
                WhatsappConversationUpdateRequest,
                None,
                body,
                status=status,
                assigned=assigned,
                assigned_team=assigned_team,
                tags=tags,
                channel=channel,
                contact=contact,
            ),
        )


class WhatsappConversations:
    """The `whatsapp_conversations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

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
        resume: Mapping[str, object] | None = None,
    ) -> Pager[WhatsappConversation, WhatsappConversationPage]:
        """List conversations.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            contact: Only conversations with the contact with this id.
            search: Only conversations that contain this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_whatsapp_conversations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={"page": page, "page_size": page_size, "contact": contact, "search": search},
            resume=resume,
        )

    @overload
    def replace(
        self,
        conversation_id: str | int,
        *,
        assigned: Sequence[WhatsappAssignee],
        contact: str,
        id: str,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
    ) -> WhatsappConversation: ...
    @overload
    def replace(
        self, conversation_id: str | int, *, body: ReplaceWhatsappConversationRequest
    ) -> WhatsappConversation: ...
    def replace(
        self,
        conversation_id: str | int,
        *,
        assigned: Sequence[WhatsappAssignee] | Unset = UNSET,
        contact: str | Unset = UNSET,
        id: str | Unset = UNSET,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
        body: ReplaceWhatsappConversationRequest | Unset = UNSET,
    ) -> WhatsappConversation:
        """Replace a conversation.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            assigned: Its users.
            contact: Id of the contact.
            id: Its id again.
            status: Its status.
            assigned_team: Id of the assigned team.
            tags: Its tags.
            channel: Id of the channel.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.replace_whatsapp_conversation_request import ReplaceWhatsappConversationRequest
        from .replace_whatsapp_conversation import sync

        return sync(
            conversation_id,
            client=self._client,
            body=body_of(
                ReplaceWhatsappConversationRequest,
                None,
                body,
                assigned=assigned,
                contact=contact,
                id=id,
                status=status,
                assigned_team=assigned_team,
                tags=tags,
                channel=channel,
            ),
        )

    def update(
        self,
        conversation_id: str | int,
        *,
        status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET,
        assigned: Sequence[WhatsappAssignee] | Unset = UNSET,
        assigned_team: str | int | Unset = UNSET,
        tags: Sequence[WhatsappTagLink] | Unset = UNSET,
        channel: str | int | None | Unset = UNSET,
        contact: str | Unset = UNSET,
        body: WhatsappConversationUpdateRequest | Unset = UNSET,
    ) -> WhatsappConversation:
        """Update a conversation.

        Omitted fields stay unchanged. Not verified: the WhatsApp documentation names another header for the token
        than Api-Token, which is sent.

        Args:
            conversation_id: The conversation's id, a UUID.
            status: Its status.
            assigned: Its users.
            assigned_team: Id of the assigned team.
            tags: Its tags.
            channel: Id of the channel.
            contact: Id of the contact.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.whatsapp_conversation_update_request import WhatsappConversationUpdateRequest
        from .update_whatsapp_conversation import sync

        return sync(
            conversation_id,
            client=self._client,
            body=body_of(
                WhatsappConversationUpdateRequest,
                None,
                body,
                status=status,
                assigned=assigned,
                assigned_team=assigned_team,
                tags=tags,
                channel=channel,
                contact=contact,
            ),
        )
