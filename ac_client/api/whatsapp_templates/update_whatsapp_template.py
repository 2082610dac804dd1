# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a message template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_template import WhatsappTemplate
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.whatsapp_template_update_request import WhatsappTemplateUpdateRequest

OPERATION: Operation[WhatsappTemplate] = Operation(
    "update_whatsapp_template",
    "PUT",
    "/channel/whatsapp/channels/whatsapp/template/{id}",
    WhatsappTemplate.from_dict,
    body="WhatsappTemplateUpdateRequest",
    envelope="id",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: WhatsappTemplateUpdateRequest) -> WhatsappTemplate:
    """Update a message template.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Changes to a template.

    Returns:
        The updated template.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: WhatsappTemplateUpdateRequest
) -> Response[WhatsappTemplate]:
    """Update a message template. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: WhatsappTemplateUpdateRequest) -> WhatsappTemplate:
    """Update a message template. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: WhatsappTemplateUpdateRequest) -> Response[WhatsappTemplate]:
    """Update a message template. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
