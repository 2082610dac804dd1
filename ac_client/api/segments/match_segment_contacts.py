# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Find the contacts in a segment that meet more conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_match_response import SegmentMatchResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.match_segment_contacts_request import MatchSegmentContactsRequest

OPERATION: Operation[SegmentMatchResponse] = Operation(
    "match_segment_contacts",
    "POST",
    "/segmentMatchSome/{segment_id}",
    SegmentMatchResponse.from_dict,
    body="MatchSegmentContactsRequest",
    envelope="data",
    empty_ok=("instant",),
)


async def asyncio(
    segment_id: str | int,
    *,
    client: AsyncClient,
    body: MatchSegmentContactsRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts in a segment that meet more conditions.

    Each call starts a run; `get_contacts_match` reads it, by the segment_id and run_id of the response.

    Args:
        segment_id: The segment's id, mostly a UUID.
        client: The client to send with.
        body: The body that finds contacts in a segment that meet more conditions.
        sort: What to order by, with commas between several and a dash in front to turn the order round:
            id, email, phone, first_name, last_name, full_name, cdate, udate, account_name, score, or
            score and an id.
        page: Number of the page, from 1.
        page_size: Contacts a page, at most 10,000.
        instant: An empty text answers at once instead of after up to 4 seconds.

    Returns:
        The run, with one page of contacts where it is ready.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (
        await client.acall(
            OPERATION,
            path={"segment_id": segment_id},
            query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    segment_id: str | int,
    *,
    client: AsyncClient,
    body: MatchSegmentContactsRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts in a segment that meet more conditions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
        body=body,
    )


def sync(
    segment_id: str | int,
    *,
    client: Client,
    body: MatchSegmentContactsRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts in a segment that meet more conditions. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
        body=body,
    ).parsed


def sync_detailed(
    segment_id: str | int,
    *,
    client: Client,
    body: MatchSegmentContactsRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts in a segment that meet more conditions. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id},
        query={"sort": sort, "page": page, "page_size": page_size, "instant": instant},
        body=body,
    )
