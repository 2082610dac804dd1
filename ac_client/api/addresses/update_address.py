# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a postal address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.address_response import AddressResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.address_update_request import AddressUpdateRequest

OPERATION: Operation[AddressResponse] = Operation(
    "update_address",
    "PUT",
    "/addresses/{id}",
    AddressResponse.from_dict,
    body="AddressUpdateRequest",
    envelope="address",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: AddressUpdateRequest) -> AddressResponse:
    """Update a postal address.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a postal address.

    Returns:
        The updated address.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AddressUpdateRequest
) -> Response[AddressResponse]:
    """Update a postal address. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AddressUpdateRequest) -> AddressResponse:
    """Update a postal address. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: AddressUpdateRequest) -> Response[AddressResponse]:
    """Update a postal address. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
