# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the results of SMS broadcasts, one row per broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_metrics_response import SmsBroadcastMetricsResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest

OPERATION: Operation[SmsBroadcastMetricsResponse] = Operation(
    "get_sms_broadcast_metrics",
    "POST",
    "/sms/broadcasts/metrics",
    SmsBroadcastMetricsResponse.from_dict,
    body="SmsBroadcastIdsRequest",
    envelope="metrics",
    repeat=True,
)


async def asyncio(
    *,
    client: AsyncClient,
    body: SmsBroadcastIdsRequest,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastMetricsResponse:
    """Get the results of SMS broadcasts, one row per broadcast.

    Args:
        client: The client to send with.
        body: The broadcasts to report on.
        start_date: Start date, inclusive.
        end_date: End date, inclusive.

    Returns:
        The results.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"start_date": start_date, "end_date": end_date}, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: SmsBroadcastIdsRequest,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastMetricsResponse]:
    """Get the results of SMS broadcasts, one row per broadcast. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"start_date": start_date, "end_date": end_date}, body=body)


def sync(
    *,
    client: Client,
    body: SmsBroadcastIdsRequest,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastMetricsResponse:
    """Get the results of SMS broadcasts, one row per broadcast. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"start_date": start_date, "end_date": end_date}, body=body).parsed


def sync_detailed(
    *,
    client: Client,
    body: SmsBroadcastIdsRequest,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastMetricsResponse]:
    """Get the results of SMS broadcasts, one row per broadcast. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"start_date": start_date, "end_date": end_date}, body=body)
