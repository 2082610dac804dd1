# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a segment (the legacy kind)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.segment_reply import SegmentReply
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SegmentReply] = Operation(
    name="get_segment",
    method="GET",
    path="/segments/{id}",
    parse=SegmentReply.from_dict,
    envelope="segment",
)


async def asyncio(
    id: str | int,
    *,
    client: AsyncClient,
) -> SegmentReply:
    """Get a segment (the legacy kind).

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The segment.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (
        await client.acall(
            OPERATION,
            path={
                "id": id,
            },
        )
    ).parsed


async def asyncio_detailed(
    id: str | int,
    *,
    client: AsyncClient,
) -> Response[SegmentReply]:
    """Get a segment (the legacy kind). As `asyncio`, with the reply's status, headers and body."""
    return await client.acall(
        OPERATION,
        path={
            "id": id,
        },
    )


def sync(
    id: str | int,
    *,
    client: Client,
) -> SegmentReply:
    """Get a segment (the legacy kind).

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The segment.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return client.call(
        OPERATION,
        path={
            "id": id,
        },
    ).parsed


def sync_detailed(
    id: str | int,
    *,
    client: Client,
) -> Response[SegmentReply]:
    """Get a segment (the legacy kind). As `sync`, with the reply's status, headers and body."""
    return client.call(
        OPERATION,
        path={
            "id": id,
        },
    )
