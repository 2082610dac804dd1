# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the totals of some SMS broadcasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_snapshot_response import SmsBroadcastSnapshotResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest

OPERATION: Operation[SmsBroadcastSnapshotResponse] = Operation(
    "get_sms_broadcast_snapshot_by_ids",
    "POST",
    "/sms/broadcasts/metrics/snapshot",
    SmsBroadcastSnapshotResponse.from_dict,
    body="SmsBroadcastIdsRequest",
    envelope="snapshot",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: SmsBroadcastIdsRequest) -> SmsBroadcastSnapshotResponse:
    """Get the totals of some SMS broadcasts.

    Args:
        client: The client to send with.
        body: The broadcasts to report on.

    Returns:
        The results.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SmsBroadcastIdsRequest
) -> Response[SmsBroadcastSnapshotResponse]:
    """Get the totals of some SMS broadcasts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SmsBroadcastIdsRequest) -> SmsBroadcastSnapshotResponse:
    """Get the totals of some SMS broadcasts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SmsBroadcastIdsRequest) -> Response[SmsBroadcastSnapshotResponse]:
    """Get the totals of some SMS broadcasts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
