# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the places where a contact was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.geo_ip_page import GeoIpPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[GeoIpPage] = Operation(
    "list_contact_geo_ips",
    "GET",
    "/contacts/{id}/geoIps",
    GeoIpPage.from_dict,
    envelope="geoIps",
    paging=Paging(style="offset", rows="geoIps", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> GeoIpPage:
    """List the places where a contact was seen.

    This is one page; `client.contacts.list_geo_ips` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of sightings.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[GeoIpPage]:
    """List the places where a contact was seen. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> GeoIpPage:
    """List the places where a contact was seen. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[GeoIpPage]:
    """List the places where a contact was seen. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
