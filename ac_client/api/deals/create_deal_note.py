# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add a note to a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_response import NoteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.note_text_request import NoteTextRequest

OPERATION: Operation[NoteResponse] = Operation(
    "create_deal_note", "POST", "/deals/{id}/notes", NoteResponse.from_dict, body="NoteTextRequest", envelope="note"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: NoteTextRequest) -> NoteResponse:
    """Add a note to a deal.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to write a note on a deal or an account.

    Returns:
        The new note.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: NoteTextRequest) -> Response[NoteResponse]:
    """Add a note to a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: NoteTextRequest) -> NoteResponse:
    """Add a note to a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: NoteTextRequest) -> Response[NoteResponse]:
    """Add a note to a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
