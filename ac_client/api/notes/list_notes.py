# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.note_page import NotePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[NotePage] = Operation(
    "list_notes",
    "GET",
    "/notes",
    NotePage.from_dict,
    envelope="notes",
    paging=Paging(style="offset", rows="notes", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> NotePage:
    """List notes.

    This is one page; `client.notes.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of notes.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[NotePage]:
    """List notes. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> NotePage:
    """List notes. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[NotePage]:
    """List notes. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
