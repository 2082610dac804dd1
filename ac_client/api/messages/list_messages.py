# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.message_page import MessagePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[MessagePage] = Operation(
    "list_messages",
    "GET",
    "/messages",
    MessagePage.from_dict,
    envelope="messages",
    paging=Paging(style="offset", rows="messages", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> MessagePage:
    """List messages.

    Each row has the full HTML of the message. Pass a smaller `limit` if pages get too large.

    This is one page; `client.messages.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of messages.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[MessagePage]:
    """List messages. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> MessagePage:
    """List messages. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[MessagePage]:
    """List messages. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
