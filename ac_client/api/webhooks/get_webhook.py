# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.webhook_response import WebhookResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WebhookResponse] = Operation(
    "get_webhook", "GET", "/webhooks/{id}", WebhookResponse.from_dict, envelope="webhook"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> WebhookResponse:
    """Get a webhook.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The webhook.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[WebhookResponse]:
    """Get a webhook. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> WebhookResponse:
    """Get a webhook. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[WebhookResponse]:
    """Get a webhook. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
