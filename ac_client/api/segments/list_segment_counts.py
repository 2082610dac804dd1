# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the latest counts of several segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_count_page import SegmentCountPage
from ...operations import Operation, Paging
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentCountPage] = Operation(
    "list_segment_counts",
    "GET",
    "/segmentsV2/count-history",
    SegmentCountPage.from_dict,
    envelope="data",
    paging=Paging(style="whole", rows="data"),
)


async def asyncio(*, client: AsyncClient, segment_ids: str) -> SegmentCountPage:
    """List the latest counts of several segments.

    One count per segment, without additional criteria. Unknown ids are omitted.

    Args:
        client: The client to send with.
        segment_ids: Ids of segments, comma-separated, at most 100.

    Returns:
        The counts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"segmentIds": segment_ids})).parsed


async def asyncio_detailed(*, client: AsyncClient, segment_ids: str) -> Response[SegmentCountPage]:
    """List the latest counts of several segments. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"segmentIds": segment_ids})


def sync(*, client: Client, segment_ids: str) -> SegmentCountPage:
    """List the latest counts of several segments. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"segmentIds": segment_ids}).parsed


def sync_detailed(*, client: Client, segment_ids: str) -> Response[SegmentCountPage]:
    """List the latest counts of several segments. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"segmentIds": segment_ids})
