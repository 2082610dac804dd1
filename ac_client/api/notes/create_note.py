# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_response import NoteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.note_create_note_request import NoteCreateNoteRequest

OPERATION: Operation[NoteResponse] = Operation(
    "create_note", "POST", "/notes", NoteResponse.from_dict, body="NoteCreateNoteRequest", envelope="note"
)


async def asyncio(*, client: AsyncClient, body: NoteCreateNoteRequest) -> NoteResponse:
    """Create a note.

    Args:
        client: The client to send with.
        body: Request body to create a note.

    Returns:
        The new note.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: NoteCreateNoteRequest) -> Response[NoteResponse]:
    """Create a note. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: NoteCreateNoteRequest) -> NoteResponse:
    """Create a note. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: NoteCreateNoteRequest) -> Response[NoteResponse]:
    """Create a note. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
