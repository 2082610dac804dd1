# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Allow a domain for site tracking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.site_tracking_domain_response import SiteTrackingDomainResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.site_tracking_domain_create_request import SiteTrackingDomainCreateRequest

OPERATION: Operation[SiteTrackingDomainResponse] = Operation(
    "create_site_tracking_domain",
    "POST",
    "/prism/urlWhitelistings",
    SiteTrackingDomainResponse.from_dict,
    body="SiteTrackingDomainCreateRequest",
    envelope="data",
)


async def asyncio(*, client: AsyncClient, body: SiteTrackingDomainCreateRequest) -> SiteTrackingDomainResponse:
    """Allow a domain for site tracking.

    Args:
        client: The client to send with.
        body: Request body to allow a domain.

    Returns:
        The new domain.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SiteTrackingDomainCreateRequest
) -> Response[SiteTrackingDomainResponse]:
    """Allow a domain for site tracking. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SiteTrackingDomainCreateRequest) -> SiteTrackingDomainResponse:
    """Allow a domain for site tracking. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SiteTrackingDomainCreateRequest) -> Response[SiteTrackingDomainResponse]:
    """Allow a domain for site tracking. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
