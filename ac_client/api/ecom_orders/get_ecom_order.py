# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_order_response import EcomOrderResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EcomOrderResponse] = Operation(
    "get_ecom_order", "GET", "/ecomOrders/{id}", EcomOrderResponse.from_dict, envelope="ecomOrder"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> EcomOrderResponse:
    """Get an order.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The order.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[EcomOrderResponse]:
    """Get an order. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> EcomOrderResponse:
    """Get an order. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[EcomOrderResponse]:
    """Get an order. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
