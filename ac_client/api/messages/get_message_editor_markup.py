# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the HTML and CSS of a message from the email editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.message_editor_markup_response import MessageEditorMarkupResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[MessageEditorMarkupResponse] = Operation(
    "get_message_editor_markup",
    "GET",
    "/content/editorMarkup/{message_id}",
    MessageEditorMarkupResponse.from_dict,
    envelope="html",
)


async def asyncio(message_id: str | int, *, client: AsyncClient) -> MessageEditorMarkupResponse:
    """Get the HTML and CSS of a message from the email editor.

    Args:
        message_id: Id of the message.
        client: The client to send with.

    Returns:
        The HTML and CSS.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"message_id": message_id})).parsed


async def asyncio_detailed(message_id: str | int, *, client: AsyncClient) -> Response[MessageEditorMarkupResponse]:
    """Get the HTML and CSS of a message from the email editor. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"message_id": message_id})


def sync(message_id: str | int, *, client: Client) -> MessageEditorMarkupResponse:
    """Get the HTML and CSS of a message from the email editor. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"message_id": message_id}).parsed


def sync_detailed(message_id: str | int, *, client: Client) -> Response[MessageEditorMarkupResponse]:
    """Get the HTML and CSS of a message from the email editor. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"message_id": message_id})
