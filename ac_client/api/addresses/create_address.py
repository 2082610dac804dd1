# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a postal address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.address_response import AddressResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.address_create_request import AddressCreateRequest

OPERATION: Operation[AddressResponse] = Operation(
    "create_address", "POST", "/addresses", AddressResponse.from_dict, body="AddressCreateRequest", envelope="address"
)


async def asyncio(*, client: AsyncClient, body: AddressCreateRequest) -> AddressResponse:
    """Create a postal address.

    Args:
        client: The client to send with.
        body: Request body to create a postal address.

    Returns:
        The new address.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: AddressCreateRequest) -> Response[AddressResponse]:
    """Create a postal address. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: AddressCreateRequest) -> AddressResponse:
    """Create a postal address. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: AddressCreateRequest) -> Response[AddressResponse]:
    """Create a postal address. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
