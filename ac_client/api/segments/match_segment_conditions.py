# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Find the contacts that meet conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_match_response import SegmentMatchResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.segment_definition_request import SegmentDefinitionRequest

OPERATION: Operation[SegmentMatchResponse] = Operation(
    "match_segment_conditions",
    "POST",
    "/segmentMatchAll",
    SegmentMatchResponse.from_dict,
    body="SegmentDefinitionRequest",
    envelope="data",
    empty_ok=("instant",),
)


async def asyncio(
    *,
    client: AsyncClient,
    body: SegmentDefinitionRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts that meet conditions.

    The conditions become a segment that is kept for 24 hours. If the run takes more than 4 seconds, is_ready is
    false; then call `get_match` with the segment_id and run_id of the response.

    Args:
        client: The client to send with.
        body: Request body with a segment.
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
            OPERATION, query={"sort": sort, "page": page, "page_size": page_size, "instant": instant}, body=body
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: SegmentDefinitionRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts that meet conditions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"sort": sort, "page": page, "page_size": page_size, "instant": instant}, body=body
    )


def sync(
    *,
    client: Client,
    body: SegmentDefinitionRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> SegmentMatchResponse:
    """Find the contacts that meet conditions. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"sort": sort, "page": page, "page_size": page_size, "instant": instant}, body=body
    ).parsed


def sync_detailed(
    *,
    client: Client,
    body: SegmentDefinitionRequest,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    instant: str | Unset = UNSET,
) -> Response[SegmentMatchResponse]:
    """Find the contacts that meet conditions. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, query={"sort": sort, "page": page, "page_size": page_size, "instant": instant}, body=body
    )
