# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create an e-commerce customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_customer_response import EcomCustomerResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ecom_customer_create_request import EcomCustomerCreateRequest

OPERATION: Operation[EcomCustomerResponse] = Operation(
    "create_ecom_customer",
    "POST",
    "/ecomCustomers",
    EcomCustomerResponse.from_dict,
    body="EcomCustomerCreateRequest",
    envelope="ecomCustomer",
)


async def asyncio(*, client: AsyncClient, body: EcomCustomerCreateRequest) -> EcomCustomerResponse:
    """Create an e-commerce customer.

    Args:
        client: The client to send with.
        body: Request body to create an e-commerce customer.

    Returns:
        The new customer.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: EcomCustomerCreateRequest) -> Response[EcomCustomerResponse]:
    """Create an e-commerce customer. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: EcomCustomerCreateRequest) -> EcomCustomerResponse:
    """Create an e-commerce customer. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: EcomCustomerCreateRequest) -> Response[EcomCustomerResponse]:
    """Create an e-commerce customer. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
