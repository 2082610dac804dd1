# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a postal address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.address_response import AddressResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AddressResponse] = Operation(
    "get_address", "GET", "/addresses/{id}", AddressResponse.from_dict, envelope="address"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> AddressResponse:
    """Get a postal address.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The address.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[AddressResponse]:
    """Get a postal address. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> AddressResponse:
    """Get a postal address. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[AddressResponse]:
    """Get a postal address. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
