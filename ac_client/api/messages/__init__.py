# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.message import Message
    from ...models.message_create_request import MessageCreateRequest
    from ...models.message_editor_markup_response import MessageEditorMarkupResponse
    from ...models.message_page import MessagePage
    from ...models.message_response import MessageResponse
    from ...models.message_update_request import MessageUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncMessages:
    """The `messages` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Message, MessagePage]:
        """List messages.

        Each row has the full HTML of the message. Pass a smaller `limit` if pages get too large.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_messages import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        fromname: str,
        fromemail: str,
        reply2: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> MessageResponse: ...
    @overload
    async def create(self, *, body: MessageCreateRequest) -> MessageResponse: ...
    async def create(
        self,
        *,
        fromname: str | Unset = UNSET,
        fromemail: str | Unset = UNSET,
        reply2: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        body: MessageCreateRequest | Unset = UNSET,
    ) -> MessageResponse:
        """Create a message.

        Args:
            fromname: Name of the sender.
            fromemail: Email address of the sender.
            reply2: Email address that replies go to.
            subject: Its subject.
            preheader_text: The preview text that email programs show after the subject.
            html: Its HTML.
            text: Its plain text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.message_create_request import MessageCreateRequest
        from .create_message import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                MessageCreateRequest,
                "message",
                body,
                fromname=fromname,
                fromemail=fromemail,
                reply2=reply2,
                subject=subject,
                preheader_text=preheader_text,
                html=html,
                text=text,
            ),
        )

    async def get(self, id: str | int) -> MessageResponse:
        """Get a message.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_message import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        fromname: str | Unset = UNSET,
        fromemail: str | Unset = UNSET,
        reply2: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        body: MessageUpdateRequest | Unset = UNSET,
    ) -> MessageResponse:
        """Update a message.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            fromname: Name of the sender.
            fromemail: Email address of the sender.
            reply2: Email address that replies go to.
            subject: Its subject.
            preheader_text: The preview text that email programs show after the subject.
            html: Its HTML.
            text: Its plain text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.message_update_request import MessageUpdateRequest
        from .update_message import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                MessageUpdateRequest,
                "message",
                body,
                name=name,
                fromname=fromname,
                fromemail=fromemail,
                reply2=reply2,
                subject=subject,
                preheader_text=preheader_text,
                html=html,
                text=text,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a message.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_message import asyncio

        return await asyncio(id, client=self._client)

    async def get_editor_markup(self, message_id: str | int) -> MessageEditorMarkupResponse:
        """Get the HTML and CSS of a message from the email editor.

        Args:
            message_id: Id of the message.
        """
        from .get_message_editor_markup import asyncio

        return await asyncio(message_id, client=self._client)


class Messages:
    """The `messages` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Message, MessagePage]:
        """List messages.

        Each row has the full HTML of the message. Pass a smaller `limit` if pages get too large.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_messages import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        fromname: str,
        fromemail: str,
        reply2: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> MessageResponse: ...
    @overload
    def create(self, *, body: MessageCreateRequest) -> MessageResponse: ...
    def create(
        self,
        *,
        fromname: str | Unset = UNSET,
        fromemail: str | Unset = UNSET,
        reply2: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        body: MessageCreateRequest | Unset = UNSET,
    ) -> MessageResponse:
        """Create a message.

        Args:
            fromname: Name of the sender.
            fromemail: Email address of the sender.
            reply2: Email address that replies go to.
            subject: Its subject.
            preheader_text: The preview text that email programs show after the subject.
            html: Its HTML.
            text: Its plain text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.message_create_request import MessageCreateRequest
        from .create_message import sync

        return sync(
            client=self._client,
            body=body_of(
                MessageCreateRequest,
                "message",
                body,
                fromname=fromname,
                fromemail=fromemail,
                reply2=reply2,
                subject=subject,
                preheader_text=preheader_text,
                html=html,
                text=text,
            ),
        )

    def get(self, id: str | int) -> MessageResponse:
        """Get a message.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_message import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        fromname: str | Unset = UNSET,
        fromemail: str | Unset = UNSET,
        reply2: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        body: MessageUpdateRequest | Unset = UNSET,
    ) -> MessageResponse:
        """Update a message.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            fromname: Name of the sender.
            fromemail: Email address of the sender.
            reply2: Email address that replies go to.
            subject: Its subject.
            preheader_text: The preview text that email programs show after the subject.
            html: Its HTML.
            text: Its plain text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.message_update_request import MessageUpdateRequest
        from .update_message import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                MessageUpdateRequest,
                "message",
                body,
                name=name,
                fromname=fromname,
                fromemail=fromemail,
                reply2=reply2,
                subject=subject,
                preheader_text=preheader_text,
                html=html,
                text=text,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a message.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_message import sync

        return sync(id, client=self._client)

    def get_editor_markup(self, message_id: str | int) -> MessageEditorMarkupResponse:
        """Get the HTML and CSS of a message from the email editor.

        Args:
            message_id: Id of the message.
        """
        from .get_message_editor_markup import sync

        return sync(message_id, client=self._client)
