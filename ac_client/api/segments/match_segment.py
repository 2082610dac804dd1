# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Find the contacts in a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_match_response import SegmentMatchResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentMatchResponse] = Operation(
    "match_segment",
    "GET",
    "/segmentMatchAll/{segment_id}",
    SegmentMatchResponse.from_dict,
    envelope="data",
    empty_ok=("instant",),
)


async def asyncio(
    segment_id: str | int,
    *,
    client: AsyncClient,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts in a segment.

    Each call starts a run. If the run takes more than 4 seconds, is_ready is false; then call `get_match` with
    the segment_id and run_id of the response.

    Args:
        segment_id: The segment's id, usually a UUID.
        client: The client to send with.
        sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
            phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
            an id.
        page: Page number, from 1.
        page_size: Contacts per page, at most 10,000.
        instant: An empty text returns at once instead of waiting up to 4 seconds.

    Returns:
        The run, with one page of contacts if it is ready.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            path={"segment_id": segment_id},
            query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
        )
    ).parsed


async def asyncio_detailed(
    segment_id: str | int,
    *,
    client: AsyncClient,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts in a segment. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
    )


def sync(
    segment_id: str | int,
    *,
    client: Client,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts in a segment. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
    ).parsed


def sync_detailed(
    segment_id: str | int,
    *,
    client: Client,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts in a segment. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
    )
