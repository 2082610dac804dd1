# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_response import NoteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[NoteResponse] = Operation(
    "get_note", "GET", "/notes/{id}", NoteResponse.from_dict, envelope="note"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> NoteResponse:
    """Get a note.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The note.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[NoteResponse]:
    """Get a note. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> NoteResponse:
    """Get a note. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[NoteResponse]:
    """Get a note. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
