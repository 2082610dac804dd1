# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a place where a contact was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.geo_address_response import GeoAddressResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[GeoAddressResponse] = Operation(
    "get_contact_geo_address", "GET", "/geoIps/{id}/geoAddress", GeoAddressResponse.from_dict, envelope="geoAddress"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> GeoAddressResponse:
    """Get a place where a contact was seen.

    Pass the id of a row of `list_contact_geo_ips`.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The place.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[GeoAddressResponse]:
    """Get a place where a contact was seen. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> GeoAddressResponse:
    """Get a place where a contact was seen. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[GeoAddressResponse]:
    """Get a place where a contact was seen. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
