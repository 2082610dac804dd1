# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update an order, or convert a cart to an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_order_response import EcomOrderResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.order_update_order_resource_request import OrderUpdateOrderResourceRequest

OPERATION: Operation[EcomOrderResponse] = Operation(
    "update_ecom_order",
    "PUT",
    "/ecomOrders/{id}",
    EcomOrderResponse.from_dict,
    body="OrderUpdateOrderResourceRequest",
    envelope="ecomOrder",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: OrderUpdateOrderResourceRequest) -> EcomOrderResponse:
    """Update an order, or convert a cart to an order.

    Omitted fields stay unchanged. A cart that gets an `externalid` becomes an order. `orderProducts` replaces all
    products, and the new ones get new ids.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update an order.

    Returns:
        The updated order, with its products and discounts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: OrderUpdateOrderResourceRequest
) -> Response[EcomOrderResponse]:
    """Update an order, or convert a cart to an order. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: OrderUpdateOrderResourceRequest) -> EcomOrderResponse:
    """Update an order, or convert a cart to an order. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: OrderUpdateOrderResourceRequest
) -> Response[EcomOrderResponse]:
    """Update an order, or convert a cart to an order. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
