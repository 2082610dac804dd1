# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List saved segments with their contact counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.segment_summary_page import SegmentSummaryPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentSummaryPage] = Operation(
    "list_segments",
    "GET",
    "/audiences",
    SegmentSummaryPage.from_dict,
    envelope="data",
    paging=Paging(style="page", rows="data", limit=100, page="page", size="page_size"),
)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    sort: Literal[
        "-last_active_total",
        "-last_total",
        "-name",
        "-recent",
        "-updated_date",
        "last_active_total",
        "last_total",
        "name",
        "recent",
        "updated_date",
    ]
    | Unset = UNSET,
) -> SegmentSummaryPage:
    """List saved segments with their contact counts.

    This is one page; `client.segments.list` walks all of them.

    Args:
        client: The client to send with.
        page: Page number, from 1.
        page_size: Rows per page.
        search: Only segments whose name contains this text, in upper or lower case.
        sort: The field to sort by; a leading dash reverses the order.

    Returns:
        One page of segments.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(OPERATION, query={"page": page, "page_size": page_size, "search": search, "sort": sort})
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    sort: Literal[
        "-last_active_total",
        "-last_total",
        "-name",
        "-recent",
        "-updated_date",
        "last_active_total",
        "last_total",
        "name",
        "recent",
        "updated_date",
    ]
    | Unset = UNSET,
) -> Response[SegmentSummaryPage]:
    """List saved segments with their contact counts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"page": page, "page_size": page_size, "search": search, "sort": sort})


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    sort: Literal[
        "-last_active_total",
        "-last_total",
        "-name",
        "-recent",
        "-updated_date",
        "last_active_total",
        "last_total",
        "name",
        "recent",
        "updated_date",
    ]
    | Unset = UNSET,
) -> SegmentSummaryPage:
    """List saved segments with their contact counts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"page": page, "page_size": page_size, "search": search, "sort": sort}).parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    sort: Literal[
        "-last_active_total",
        "-last_total",
        "-name",
        "-recent",
        "-updated_date",
        "last_active_total",
        "last_total",
        "name",
        "recent",
        "updated_date",
    ]
    | Unset = UNSET,
) -> Response[SegmentSummaryPage]:
    """List saved segments with their contact counts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"page": page, "page_size": page_size, "search": search, "sort": sort})
