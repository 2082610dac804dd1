# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.webhook_response import WebhookResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.webhook_update_request import WebhookUpdateRequest

OPERATION: Operation[WebhookResponse] = Operation(
    "update_webhook",
    "PUT",
    "/webhooks/{id}",
    WebhookResponse.from_dict,
    body="WebhookUpdateRequest",
    envelope="webhook",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: WebhookUpdateRequest) -> WebhookResponse:
    """Update a webhook.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a webhook.

    Returns:
        The updated webhook.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: WebhookUpdateRequest
) -> Response[WebhookResponse]:
    """Update a webhook. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: WebhookUpdateRequest) -> WebhookResponse:
    """Update a webhook. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: WebhookUpdateRequest) -> Response[WebhookResponse]:
    """Update a webhook. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
