# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the totals of all SMS broadcasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_snapshot_response import SmsBroadcastSnapshotResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcastSnapshotResponse] = Operation(
    "get_sms_broadcast_snapshot",
    "GET",
    "/sms/broadcasts/metrics/snapshot",
    SmsBroadcastSnapshotResponse.from_dict,
    envelope="snapshot",
)


async def asyncio(
    *, client: AsyncClient, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
) -> SmsBroadcastSnapshotResponse:
    """Get the totals of all SMS broadcasts.

    Args:
        client: The client to send with.
        start_date: Start date, inclusive.
        end_date: End date, inclusive.

    Returns:
        The results.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"start_date": start_date, "end_date": end_date})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
) -> Response[SmsBroadcastSnapshotResponse]:
    """Get the totals of all SMS broadcasts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"start_date": start_date, "end_date": end_date})


def sync(
    *, client: Client, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
) -> SmsBroadcastSnapshotResponse:
    """Get the totals of all SMS broadcasts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"start_date": start_date, "end_date": end_date}).parsed


def sync_detailed(
    *, client: Client, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
) -> Response[SmsBroadcastSnapshotResponse]:
    """Get the totals of all SMS broadcasts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"start_date": start_date, "end_date": end_date})
