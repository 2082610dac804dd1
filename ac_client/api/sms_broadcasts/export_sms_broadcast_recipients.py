# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the contacts that an SMS broadcast was sent to as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.export_sms_broadcast_recipients_request import ExportSmsBroadcastRecipientsRequest

OPERATION: Operation[str] = Operation(
    "export_sms_broadcast_recipients",
    "POST",
    "/sms/broadcasts/{broadcast_id}/recipients/export",
    None,
    response="text",
    body="ExportSmsBroadcastRecipientsRequest",
    repeat=True,
)


async def asyncio(broadcast_id: str | int, *, client: AsyncClient, body: ExportSmsBroadcastRecipientsRequest) -> str:
    """Get the contacts that an SMS broadcast was sent to as CSV.

    Args:
        broadcast_id: The broadcast's id.
        client: The client to send with.
        body: The contacts to export.

    Returns:
        The contacts with all their fields, as CSV.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"broadcast_id": broadcast_id}, body=body)).parsed


async def asyncio_detailed(
    broadcast_id: str | int, *, client: AsyncClient, body: ExportSmsBroadcastRecipientsRequest
) -> Response[str]:
    """Get the contacts that an SMS broadcast was sent to as CSV. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"broadcast_id": broadcast_id}, body=body)


def sync(broadcast_id: str | int, *, client: Client, body: ExportSmsBroadcastRecipientsRequest) -> str:
    """Get the contacts that an SMS broadcast was sent to as CSV. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"broadcast_id": broadcast_id}, body=body).parsed


def sync_detailed(
    broadcast_id: str | int, *, client: Client, body: ExportSmsBroadcastRecipientsRequest
) -> Response[str]:
    """Get the contacts that an SMS broadcast was sent to as CSV. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"broadcast_id": broadcast_id}, body=body)
