# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `whatsapp_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.send_whatsapp_template_request import SendWhatsappTemplateRequest
    from ...models.whatsapp_template import WhatsappTemplate
    from ...models.whatsapp_template_page import WhatsappTemplatePage
    from ...models.whatsapp_template_send_response import WhatsappTemplateSendResponse
    from ...models.whatsapp_template_update_request import WhatsappTemplateUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncWhatsappTemplates:
    """The `whatsapp_templates` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        category: Literal[
            "ACCOUNT_UPDATE",
            "ALERT_UPDATE",
            "APPOINTMENT_UPDATE",
            "AUTHENTICATION",
            "AUTO_REPLY",
            "ISSUE_RESOLUTION",
            "MARKETING",
            "OTP",
            "PAYMENT_UPDATE",
            "PERSONAL_FINANCE_UPDATE",
            "RESERVATION_UPDATE",
            "SHIPPING_UPDATE",
            "TICKET_UPDATE",
            "TRANSACTIONAL",
            "TRANSPORTATION_UPDATE",
            "UTILITY",
        ]
        | Unset = UNSET,
        category_in: str | Unset = UNSET,
        channel: str | int | Unset = UNSET,
        channel_in: str | Unset = UNSET,
        status: Literal[
            "approved",
            "deleted",
            "disabled",
            "draft",
            "in_appeal",
            "pending",
            "pending_deletion",
            "rejected",
            "submitted",
        ]
        | Unset = UNSET,
        status_in: str | Unset = UNSET,
        search: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[WhatsappTemplate, WhatsappTemplatePage]:
        """List message templates.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            category: Only templates of this category.
            category_in: Only templates of these categories, comma-separated.
            channel: Only templates of the channel with this id.
            channel_in: Only templates of the channels with these ids, comma-separated.
            status: Only templates with this status.
            status_in: Only templates with these statuses, comma-separated.
            search: Only templates whose name or status contains this text.
            ordering: The field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_whatsapp_templates import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={
                "page": page,
                "page_size": page_size,
                "category": category,
                "category__in": category_in,
                "channel": channel,
                "channel__in": channel_in,
                "status": status,
                "status__in": status_in,
                "search": search,
                "ordering": ordering,
            },
            resume=resume,
        )

    async def get(self, id: str | int) -> WhatsappTemplate:
        """Get a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_template import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self,
        id: str | int,
        *,
        name: str,
        language: str,
        category: str,
        components: JSON | Unset = UNSET,
        status: str | Unset = UNSET,
        rejected_reason: str | None | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        is_sample: bool | Unset = UNSET,
        show_in_sandbox: bool | Unset = UNSET,
    ) -> WhatsappTemplate: ...
    @overload
    async def update(self, id: str | int, *, body: WhatsappTemplateUpdateRequest) -> WhatsappTemplate: ...
    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: str | Unset = UNSET,
        components: JSON | Unset = UNSET,
        status: str | Unset = UNSET,
        rejected_reason: str | None | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        is_sample: bool | Unset = UNSET,
        show_in_sandbox: bool | Unset = UNSET,
        body: WhatsappTemplateUpdateRequest | Unset = UNSET,
    ) -> WhatsappTemplate:
        """Update a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            language: Its language, such as en_US.
            category: Its category, such as MARKETING.
            components: Its components.
            status: Such as draft or submitted.
            rejected_reason: Why it was rejected.
            is_deleted: Whether it is deleted.
            is_sample: Whether it is a sample.
            show_in_sandbox: Whether it exists in the WhatsApp sandbox.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.whatsapp_template_update_request import WhatsappTemplateUpdateRequest
        from .update_whatsapp_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                WhatsappTemplateUpdateRequest,
                None,
                body,
                name=name,
                language=language,
                category=category,
                components=components,
                status=status,
                rejected_reason=rejected_reason,
                is_deleted=is_deleted,
                is_sample=is_sample,
                show_in_sandbox=show_in_sandbox,
            ),
        )

    async def delete(self, id: str | int) -> None:
        """Delete a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_whatsapp_template import asyncio

        await asyncio(id, client=self._client)

    @overload
    async def send(
        self, id: str | int, *, phone: str, variables: Sequence[str] | Unset = UNSET
    ) -> WhatsappTemplateSendResponse: ...
    @overload
    async def send(self, id: str | int, *, body: SendWhatsappTemplateRequest) -> WhatsappTemplateSendResponse: ...
    async def send(
        self,
        id: str | int,
        *,
        phone: str | Unset = UNSET,
        variables: Sequence[str] | Unset = UNSET,
        body: SendWhatsappTemplateRequest | Unset = UNSET,
    ) -> WhatsappTemplateSendResponse:
        """Send a template message to a phone number.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            phone: The phone number, up to 20 characters.
            variables: Values for the placeholders of header, body and buttons.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.send_whatsapp_template_request import SendWhatsappTemplateRequest
        from .send_whatsapp_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(SendWhatsappTemplateRequest, None, body, phone=phone, variables=variables),
        )


class WhatsappTemplates:
    """The `whatsapp_templates` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        category: Literal[
            "ACCOUNT_UPDATE",
            "ALERT_UPDATE",
            "APPOINTMENT_UPDATE",
            "AUTHENTICATION",
            "AUTO_REPLY",
            "ISSUE_RESOLUTION",
            "MARKETING",
            "OTP",
            "PAYMENT_UPDATE",
            "PERSONAL_FINANCE_UPDATE",
            "RESERVATION_UPDATE",
            "SHIPPING_UPDATE",
            "TICKET_UPDATE",
            "TRANSACTIONAL",
            "TRANSPORTATION_UPDATE",
            "UTILITY",
        ]
        | Unset = UNSET,
        category_in: str | Unset = UNSET,
        channel: str | int | Unset = UNSET,
        channel_in: str | Unset = UNSET,
        status: Literal[
            "approved",
            "deleted",
            "disabled",
            "draft",
            "in_appeal",
            "pending",
            "pending_deletion",
            "rejected",
            "submitted",
        ]
        | Unset = UNSET,
        status_in: str | Unset = UNSET,
        search: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[WhatsappTemplate, WhatsappTemplatePage]:
        """List message templates.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            category: Only templates of this category.
            category_in: Only templates of these categories, comma-separated.
            channel: Only templates of the channel with this id.
            channel_in: Only templates of the channels with these ids, comma-separated.
            status: Only templates with this status.
            status_in: Only templates with these statuses, comma-separated.
            search: Only templates whose name or status contains this text.
            ordering: The field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_whatsapp_templates import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={
                "page": page,
                "page_size": page_size,
                "category": category,
                "category__in": category_in,
                "channel": channel,
                "channel__in": channel_in,
                "status": status,
                "status__in": status_in,
                "search": search,
                "ordering": ordering,
            },
            resume=resume,
        )

    def get(self, id: str | int) -> WhatsappTemplate:
        """Get a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_template import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self,
        id: str | int,
        *,
        name: str,
        language: str,
        category: str,
        components: JSON | Unset = UNSET,
        status: str | Unset = UNSET,
        rejected_reason: str | None | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        is_sample: bool | Unset = UNSET,
        show_in_sandbox: bool | Unset = UNSET,
    ) -> WhatsappTemplate: ...
    @overload
    def update(self, id: str | int, *, body: WhatsappTemplateUpdateRequest) -> WhatsappTemplate: ...
    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: str | Unset = UNSET,
        components: JSON | Unset = UNSET,
        status: str | Unset = UNSET,
        rejected_reason: str | None | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        is_sample: bool | Unset = UNSET,
        show_in_sandbox: bool | Unset = UNSET,
        body: WhatsappTemplateUpdateRequest | Unset = UNSET,
    ) -> WhatsappTemplate:
        """Update a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            language: Its language, such as en_US.
            category: Its category, such as MARKETING.
            components: Its components.
            status: Such as draft or submitted.
            rejected_reason: Why it was rejected.
            is_deleted: Whether it is deleted.
            is_sample: Whether it is a sample.
            show_in_sandbox: Whether it exists in the WhatsApp sandbox.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.whatsapp_template_update_request import WhatsappTemplateUpdateRequest
        from .update_whatsapp_template import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                WhatsappTemplateUpdateRequest,
                None,
                body,
                name=name,
                language=language,
                category=category,
                components=components,
                status=status,
                rejected_reason=rejected_reason,
                is_deleted=is_deleted,
                is_sample=is_sample,
                show_in_sandbox=show_in_sandbox,
            ),
        )

    def delete(self, id: str | int) -> None:
        """Delete a message template.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_whatsapp_template import sync

        sync(id, client=self._client)

    @overload
    def send(
        self, id: str | int, *, phone: str, variables: Sequence[str] | Unset = UNSET
    ) -> WhatsappTemplateSendResponse: ...
    @overload
    def send(self, id: str | int, *, body: SendWhatsappTemplateRequest) -> WhatsappTemplateSendResponse: ...
    def send(
        self,
        id: str | int,
        *,
        phone: str | Unset = UNSET,
        variables: Sequence[str] | Unset = UNSET,
        body: SendWhatsappTemplateRequest | Unset = UNSET,
    ) -> WhatsappTemplateSendResponse:
        """Send a template message to a phone number.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            phone: The phone number, up to 20 characters.
            variables: Values for the placeholders of header, body and buttons.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.send_whatsapp_template_request import SendWhatsappTemplateRequest
        from .send_whatsapp_template import sync

        return sync(
            id,
            client=self._client,
            body=body_of(SendWhatsappTemplateRequest, None, body, phone=phone, variables=variables),
        )
