# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the failures of an SMS broadcast, with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_broadcast_failure_page import SmsBroadcastFailurePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[SmsBroadcastFailurePage] = Operation(
    "list_sms_broadcast_failures",
    "GET",
    "/sms/broadcasts/metrics/{broadcast_id}/failures",
    SmsBroadcastFailurePage.from_dict,
    envelope="failures",
    paging=Paging(style="whole", rows="failures"),
)


async def asyncio(
    broadcast_id: str | int,
    *,
    client: AsyncClient,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastFailurePage:
    """List the failures of an SMS broadcast, with counts.

    Args:
        broadcast_id: The broadcast's id.
        client: The client to send with.
        start_date: Start date, inclusive.
        end_date: End date, inclusive.

    Returns:
        The failures.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION, path={"broadcast_id": broadcast_id}, query={"start_date": start_date, "end_date": end_date}
        )
    ).parsed


async def asyncio_detailed(
    broadcast_id: str | int,
    *,
    client: AsyncClient,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastFailurePage]:
    """List the failures of an SMS broadcast, with counts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, path={"broadcast_id": broadcast_id}, query={"start_date": start_date, "end_date": end_date}
    )


def sync(
    broadcast_id: str | int,
    *,
    client: Client,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> SmsBroadcastFailurePage:
    """List the failures of an SMS broadcast, with counts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, path={"broadcast_id": broadcast_id}, query={"start_date": start_date, "end_date": end_date}
    ).parsed


def sync_detailed(
    broadcast_id: str | int,
    *,
    client: Client,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
) -> Response[SmsBroadcastFailurePage]:
    """List the failures of an SMS broadcast, with counts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, path={"broadcast_id": broadcast_id}, query={"start_date": start_date, "end_date": end_date}
    )
