# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.webhook_response import WebhookResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.webhook_create_request import WebhookCreateRequest

OPERATION: Operation[WebhookResponse] = Operation(
    "create_webhook", "POST", "/webhooks", WebhookResponse.from_dict, body="WebhookCreateRequest", envelope="webhook"
)


async def asyncio(*, client: AsyncClient, body: WebhookCreateRequest) -> WebhookResponse:
    """Create a webhook.

    Deliveries are form-encoded POST requests without a signature. A failed delivery is not repeated. A 410
    response turns the webhook off.

    Args:
        client: The client to send with.
        body: Request body to create a webhook.

    Returns:
        The new webhook.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: WebhookCreateRequest) -> Response[WebhookResponse]:
    """Create a webhook. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: WebhookCreateRequest) -> WebhookResponse:
    """Create a webhook. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: WebhookCreateRequest) -> Response[WebhookResponse]:
    """Create a webhook. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
