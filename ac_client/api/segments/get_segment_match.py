# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the contacts that a run has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_match_response import SegmentMatchResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentMatchResponse] = Operation(
    "get_segment_match",
    "GET",
    "/segmentMatchAll/{segment_id}/{run_id}",
    SegmentMatchResponse.from_dict,
    envelope="data",
)


async def asyncio(
    segment_id: str | int,
    run_id: str | int,
    *,
    client: AsyncClient,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> SegmentMatchResponse:
    """Get the contacts that a run has found.

    Poll while is_ready is false and run_id_end is missing; is_ready false with a run_id_end means that the run
    failed. An expired segment or run returns 404; runs are kept for 90 days. A different order starts a new
    search.

    Args:
        segment_id: The segment's id, usually a UUID.
        run_id: The run's id.
        client: The client to send with.
        sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
            phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
            an id.
        page: Page number, from 1.
        page_size: Contacts per page, at most 10,000.

    Returns:
        The run, with one page of contacts if it is ready.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            path={"segment_id": segment_id, "run_id": run_id},
            query={"sort": sort, "page": page, "page_size": page_size},
        )
    ).parsed


async def asyncio_detailed(
    segment_id: str | int,
    run_id: str | int,
    *,
    client: AsyncClient,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Get the contacts that a run has found. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"segment_id": segment_id, "run_id": run_id},
        query={"sort": sort, "page": page, "page_size": page_size},
    )


def sync(
    segment_id: str | int,
    run_id: str | int,
    *,
    client: Client,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> SegmentMatchResponse:
    """Get the contacts that a run has found. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id, "run_id": run_id},
        query={"sort": sort, "page": page, "page_size": page_size},
    ).parsed


def sync_detailed(
    segment_id: str | int,
    run_id: str | int,
    *,
    client: Client,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Get the contacts that a run has found. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"segment_id": segment_id, "run_id": run_id},
        query={"sort": sort, "page": page, "page_size": page_size},
    )
