# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get whether site tracking is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.site_tracking_response import SiteTrackingResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SiteTrackingResponse] = Operation(
    "get_site_tracking", "GET", "/siteTracking", SiteTrackingResponse.from_dict, envelope="siteTracking"
)


async def asyncio(*, client: AsyncClient) -> SiteTrackingResponse:
    """Get whether site tracking is on.

    Args:
        client: The client to send with.

    Returns:
        The setting.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[SiteTrackingResponse]:
    """Get whether site tracking is on. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> SiteTrackingResponse:
    """Get whether site tracking is on. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[SiteTrackingResponse]:
    """Get whether site tracking is on. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
