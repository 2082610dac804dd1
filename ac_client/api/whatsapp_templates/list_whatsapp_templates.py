# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List message templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.whatsapp_template_page import WhatsappTemplatePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappTemplatePage] = Operation(
    "list_whatsapp_templates",
    "GET",
    "/channel/whatsapp/channels/whatsapp/template",
    WhatsappTemplatePage.from_dict,
    envelope="results",
    paging=Paging(style="next", rows="results", limit=100, next="next"),
)


async def asyncio(
    *,
    client: AsyncClient,
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
        "approved", "deleted", "disabled", "draft", "in_appeal", "pending", "pending_deletion", "rejected", "submitted"
    ]
    | Unset = UNSET,
    status_in: str | Unset = UNSET,
    search: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> WhatsappTemplatePage:
    """List message templates.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    This is one page; `client.whatsapp_templates.list` walks all of them.

    Args:
        client: The client to send with.
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

    Returns:
        One page of templates.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
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
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
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
        "approved", "deleted", "disabled", "draft", "in_appeal", "pending", "pending_deletion", "rejected", "submitted"
    ]
    | Unset = UNSET,
    status_in: str | Unset = UNSET,
    search: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[WhatsappTemplatePage]:
    """List message templates. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
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
    )


def sync(
    *,
    client: Client,
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
        "approved", "deleted", "disabled", "draft", "in_appeal", "pending", "pending_deletion", "rejected", "submitted"
    ]
    | Unset = UNSET,
    status_in: str | Unset = UNSET,
    search: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> WhatsappTemplatePage:
    """List message templates. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
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
    ).parsed


def sync_detailed(
    *,
    client: Client,
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
        "approved", "deleted", "disabled", "draft", "in_appeal", "pending", "pending_deletion", "rejected", "submitted"
    ]
    | Unset = UNSET,
    status_in: str | Unset = UNSET,
    search: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[WhatsappTemplatePage]:
    """List message templates. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
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
    )
