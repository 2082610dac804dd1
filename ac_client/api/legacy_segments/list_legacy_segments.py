# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List segments (the legacy kind)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.legacy_segment_page import LegacySegmentPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[LegacySegmentPage] = Operation(
    "list_legacy_segments",
    "GET",
    "/segments",
    LegacySegmentPage.from_dict,
    envelope="segments",
    paging=Paging(style="offset", rows="segments", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> LegacySegmentPage:
    """List segments (the legacy kind).

    This is one page; `client.legacy_segments.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of segments.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[LegacySegmentPage]:
    """List segments (the legacy kind). As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> LegacySegmentPage:
    """List segments (the legacy kind). As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[LegacySegmentPage]:
    """List segments (the legacy kind). As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
