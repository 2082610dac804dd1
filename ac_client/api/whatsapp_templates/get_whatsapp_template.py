# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a message template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_template import WhatsappTemplate
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappTemplate] = Operation(
    "get_whatsapp_template",
    "GET",
    "/channel/whatsapp/channels/whatsapp/template/{id}",
    WhatsappTemplate.from_dict,
    envelope="id",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> WhatsappTemplate:
    """Get a message template.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The template.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[WhatsappTemplate]:
    """Get a message template. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> WhatsappTemplate:
    """Get a message template. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[WhatsappTemplate]:
    """Get a message template. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
