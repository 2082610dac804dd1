# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an e-commerce customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_customer_response import EcomCustomerResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EcomCustomerResponse] = Operation(
    "get_ecom_customer", "GET", "/ecomCustomers/{id}", EcomCustomerResponse.from_dict, envelope="ecomCustomer"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> EcomCustomerResponse:
    """Get an e-commerce customer.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The customer.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[EcomCustomerResponse]:
    """Get an e-commerce customer. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> EcomCustomerResponse:
    """Get an e-commerce customer. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[EcomCustomerResponse]:
    """Get an e-commerce customer. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
