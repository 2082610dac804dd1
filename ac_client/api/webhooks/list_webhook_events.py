# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the events that webhooks can subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.webhook_event_page import WebhookEventPage
from ...operations import Operation, Paging
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WebhookEventPage] = Operation(
    "list_webhook_events",
    "GET",
    "/webhook/events",
    WebhookEventPage.from_dict,
    envelope="webhookEvents",
    paging=Paging(style="whole", rows="webhookEvents"),
)


async def asyncio(*, client: AsyncClient) -> WebhookEventPage:
    """List the events that webhooks can subscribe to.

    Args:
        client: The client to send with.

    Returns:
        All events.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[WebhookEventPage]:
    """List the events that webhooks can subscribe to. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> WebhookEventPage:
    """List the events that webhooks can subscribe to. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[WebhookEventPage]:
    """List the events that webhooks can subscribe to. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
