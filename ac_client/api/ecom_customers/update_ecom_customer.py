# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update an e-commerce customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_customer_response import EcomCustomerResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ecom_customer_update_request import EcomCustomerUpdateRequest

OPERATION: Operation[EcomCustomerResponse] = Operation(
    "update_ecom_customer",
    "PUT",
    "/ecomCustomers/{id}",
    EcomCustomerResponse.from_dict,
    body="EcomCustomerUpdateRequest",
    envelope="ecomCustomer",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: EcomCustomerUpdateRequest) -> EcomCustomerResponse:
    """Update an e-commerce customer.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update an e-commerce customer.

    Returns:
        The updated customer.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: EcomCustomerUpdateRequest
) -> Response[EcomCustomerResponse]:
    """Update an e-commerce customer. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: EcomCustomerUpdateRequest) -> EcomCustomerResponse:
    """Update an e-commerce customer. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: EcomCustomerUpdateRequest) -> Response[EcomCustomerResponse]:
    """Update an e-commerce customer. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
