# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_response import NoteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.note_update_note_by_id_request import NoteUpdateNoteByIdRequest

OPERATION: Operation[NoteResponse] = Operation(
    "update_note", "PUT", "/notes/{id}", NoteResponse.from_dict, body="NoteUpdateNoteByIdRequest", envelope="note"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: NoteUpdateNoteByIdRequest) -> NoteResponse:
    """Update a note.

    All three fields are required, even if they stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a note.

    Returns:
        The updated note.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: NoteUpdateNoteByIdRequest
) -> Response[NoteResponse]:
    """Update a note. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: NoteUpdateNoteByIdRequest) -> NoteResponse:
    """Update a note. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: NoteUpdateNoteByIdRequest) -> Response[NoteResponse]:
    """Update a note. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
