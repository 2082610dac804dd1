# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `whatsapp_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.send_whatsapp_template_request import SendWhatsappTemplateRequest
    from ...models.whatsapp_template import WhatsappTemplate
    from ...models.whatsapp_template_page import WhatsappTemplatePage
    from ...models.whatsapp_template_send_response import WhatsappTemplateSendResponse
    from ...models.whatsapp_template_update_request import WhatsappTemplateUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncWhatsappTemplates:
    """The `whatsapp_templates` of an account, awaited."""

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
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[WhatsappTemplate, WhatsappTemplatePage]:
        """List message templates.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            page: Number of the page, from 1.
            page_size: Rows a page.
            category: Only templates of this category.
            category_in: Only templates of these categories, with commas between them.
            channel: Only templates of the channel with this id.
            channel_in: Only templates of the channels with these ids, with commas.
            status: Only templates with this status.
            status_in: Only templates with these statuses, with commas between them.
            search: Only templates whose name or status contains this.
            ordering: The field to order by.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_whatsapp_templates import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.results,
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

    async def get(
        self,
        id: str | int,
    ) -> WhatsappTemplate:
        """Get a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_whatsapp_template import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str | int,
        *,
        body: WhatsappTemplateUpdateRequest,
    ) -> WhatsappTemplate:
        """Change a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_whatsapp_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_whatsapp_template import asyncio

        await asyncio(
            id,
            client=self._client,
        )

    async def send(
        self,
        id: str | int,
        *,
        body: SendWhatsappTemplateRequest,
    ) -> WhatsappTemplateSendResponse:
        """Send a message by a template to a phone number.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .send_whatsapp_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class WhatsappTemplates:
    """The `whatsapp_templates` of an account."""

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
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[WhatsappTemplate, WhatsappTemplatePage]:
        """List message templates.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            page: Number of the page, from 1.
            page_size: Rows a page.
            category: Only templates of this category.
            category_in: Only templates of these categories, with commas between them.
            channel: Only templates of the channel with this id.
            channel_in: Only templates of the channels with these ids, with commas.
            status: Only templates with this status.
            status_in: Only templates with these statuses, with commas between them.
            search: Only templates whose name or status contains this.
            ordering: The field to order by.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_whatsapp_templates import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.results,
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

    def get(
        self,
        id: str | int,
    ) -> WhatsappTemplate:
        """Get a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_whatsapp_template import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str | int,
        *,
        body: WhatsappTemplateUpdateRequest,
    ) -> WhatsappTemplate:
        """Change a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_whatsapp_template import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a message template.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_whatsapp_template import sync

        sync(
            id,
            client=self._client,
        )

    def send(
        self,
        id: str | int,
        *,
        body: SendWhatsappTemplateRequest,
    ) -> WhatsappTemplateSendResponse:
        """Send a message by a template to a phone number.

        Not verified: the vendor's document of WhatsApp names another header for the token than Api-
        Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .send_whatsapp_template import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )
