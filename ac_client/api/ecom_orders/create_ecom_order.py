# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create an order or an abandoned cart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_order_response import EcomOrderResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.order_create_new_order_request import OrderCreateNewOrderRequest

OPERATION: Operation[EcomOrderResponse] = Operation(
    "create_ecom_order",
    "POST",
    "/ecomOrders",
    EcomOrderResponse.from_dict,
    body="OrderCreateNewOrderRequest",
    envelope="ecomOrder",
)


async def asyncio(*, client: AsyncClient, body: OrderCreateNewOrderRequest) -> EcomOrderResponse:
    """Create an order or an abandoned cart.

    An order has an `externalid`. An abandoned cart has an `externalcheckoutid` and an `abandonedDate` instead.
    All amounts are in cents. A real-time order (`source` 1) starts automations and counts as revenue, so a call
    whose outcome is unknown is not repeated. Orders created here do not appear in the newer store;
    `ac.ecommerce.upsert_orders` writes to both, as ActiveCampaign recommends.

    Args:
        client: The client to send with.
        body: Request body to create an order.

    Returns:
        The new order, with its products, discounts and connection.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: OrderCreateNewOrderRequest) -> Response[EcomOrderResponse]:
    """Create an order or an abandoned cart. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: OrderCreateNewOrderRequest) -> EcomOrderResponse:
    """Create an order or an abandoned cart. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: OrderCreateNewOrderRequest) -> Response[EcomOrderResponse]:
    """Create an order or an abandoned cart. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
