# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the results of SMS broadcasts as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest

OPERATION: Operation[str] = Operation(
    "export_sms_broadcast_metrics",
    "POST",
    "/sms/broadcasts/export",
    None,
    response="text",
    body="SmsBroadcastIdsRequest",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: SmsBroadcastIdsRequest) -> str:
    """Get the results of SMS broadcasts as CSV.

    Args:
        client: The client to send with.
        body: The broadcasts to report on.

    Returns:
        The results, as CSV.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SmsBroadcastIdsRequest) -> Response[str]:
    """Get the results of SMS broadcasts as CSV. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SmsBroadcastIdsRequest) -> str:
    """Get the results of SMS broadcasts as CSV. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SmsBroadcastIdsRequest) -> Response[str]:
    """Get the results of SMS broadcasts as CSV. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
