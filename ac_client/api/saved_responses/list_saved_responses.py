# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List saved responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.saved_response_page import SavedResponsePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SavedResponsePage] = Operation(
    "list_saved_responses",
    "GET",
    "/savedResponses",
    SavedResponsePage.from_dict,
    envelope="savedResponses",
    paging=Paging(style="offset", rows="savedResponses", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> SavedResponsePage:
    """List saved responses.

    This is one page; `client.saved_responses.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of saved responses.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SavedResponsePage]:
    """List saved responses. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> SavedResponsePage:
    """List saved responses. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[SavedResponsePage]:
    """List saved responses. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
