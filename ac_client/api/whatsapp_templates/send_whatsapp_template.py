# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Send a template message to a phone number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_template_send_response import WhatsappTemplateSendResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.send_whatsapp_template_request import SendWhatsappTemplateRequest

OPERATION: Operation[WhatsappTemplateSendResponse] = Operation(
    "send_whatsapp_template",
    "POST",
    "/channel/whatsapp/channels/whatsapp/template/{id}/send",
    WhatsappTemplateSendResponse.from_dict,
    body="SendWhatsappTemplateRequest",
    envelope="id",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: SendWhatsappTemplateRequest
) -> WhatsappTemplateSendResponse:
    """Send a template message to a phone number.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The recipient of a message, and the values of its placeholders.

    Returns:
        The message and its conversation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: SendWhatsappTemplateRequest
) -> Response[WhatsappTemplateSendResponse]:
    """Send a template message to a phone number. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: SendWhatsappTemplateRequest) -> WhatsappTemplateSendResponse:
    """Send a template message to a phone number. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: SendWhatsappTemplateRequest
) -> Response[WhatsappTemplateSendResponse]:
    """Send a template message to a phone number. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
