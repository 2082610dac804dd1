# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.webhook_page import WebhookPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WebhookPage] = Operation(
    "list_webhooks",
    "GET",
    "/webhooks",
    WebhookPage.from_dict,
    envelope="webhooks",
    paging=Paging(style="offset", rows="webhooks", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_url: str | Unset = UNSET,
    filters_listid: str | int | Unset = UNSET,
) -> WebhookPage:
    """List webhooks.

    This is one page; `client.webhooks.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_name: Only webhooks with this name.
        filters_url: Only webhooks that call this URL.
        filters_listid: Only webhooks of the list with this id.

    Returns:
        One page of webhooks.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[url]": filters_url,
                "filters[listid]": filters_listid,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_url: str | Unset = UNSET,
    filters_listid: str | int | Unset = UNSET,
) -> Response[WebhookPage]:
    """List webhooks. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[url]": filters_url,
            "filters[listid]": filters_listid,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_url: str | Unset = UNSET,
    filters_listid: str | int | Unset = UNSET,
) -> WebhookPage:
    """List webhooks. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[url]": filters_url,
            "filters[listid]": filters_listid,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_name: str | Unset = UNSET,
    filters_url: str | Unset = UNSET,
    filters_listid: str | int | Unset = UNSET,
) -> Response[WebhookPage]:
    """List webhooks. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[name]": filters_name,
            "filters[url]": filters_url,
            "filters[listid]": filters_listid,
        },
    )
