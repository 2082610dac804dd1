# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a note on an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_response import NoteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.note_text_request import NoteTextRequest

OPERATION: Operation[NoteResponse] = Operation(
    "update_account_note",
    "PUT",
    "/accounts/{id}/notes/{noteid}",
    NoteResponse.from_dict,
    body="NoteTextRequest",
    envelope="note",
)


async def asyncio(id: str | int, noteid: str | int, *, client: AsyncClient, body: NoteTextRequest) -> NoteResponse:
    """Update a note on an account.

    Args:
        id: The resource's id, as text or as a number.
        noteid: Id of the note.
        client: The client to send with.
        body: Request body to write a note on a deal or an account.

    Returns:
        The updated note.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id, "noteid": noteid}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, noteid: str | int, *, client: AsyncClient, body: NoteTextRequest
) -> Response[NoteResponse]:
    """Update a note on an account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id, "noteid": noteid}, body=body)


def sync(id: str | int, noteid: str | int, *, client: Client, body: NoteTextRequest) -> NoteResponse:
    """Update a note on an account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id, "noteid": noteid}, body=body).parsed


def sync_detailed(id: str | int, noteid: str | int, *, client: Client, body: NoteTextRequest) -> Response[NoteResponse]:
    """Update a note on an account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id, "noteid": noteid}, body=body)
