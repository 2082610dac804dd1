# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a message template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    "delete_whatsapp_template", "DELETE", "/channel/whatsapp/channels/whatsapp/template/{id}", None, response="none"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> None:
    """Delete a message template.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Deleted; the response has no body.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"id": id})


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[None]:
    """Delete a message template. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> None:
    """Delete a message template. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"id": id})


def sync_detailed(id: str | int, *, client: Client) -> Response[None]:
    """Delete a message template. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
