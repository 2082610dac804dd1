# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get how many contacts are waiting to be imported, and how many were imported recently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.import_overview_response import ImportOverviewResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ImportOverviewResponse] = Operation(
    "get_import_overview", "GET", "/import/bulk_import", ImportOverviewResponse.from_dict, envelope="outstanding"
)


async def asyncio(*, client: AsyncClient) -> ImportOverviewResponse:
    """Get how many contacts are waiting to be imported, and how many were imported recently.

    Args:
        client: The client to send with.

    Returns:
        Two lists, one entry per day.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[ImportOverviewResponse]:
    """Get how many contacts are waiting to be imported, and how many were imported recently. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> ImportOverviewResponse:
    """Get how many contacts are waiting to be imported, and how many were imported recently. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[ImportOverviewResponse]:
    """Get how many contacts are waiting to be imported, and how many were imported recently. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
