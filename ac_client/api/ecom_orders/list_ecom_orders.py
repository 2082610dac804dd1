# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List orders and abandoned carts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.ecom_order_page import EcomOrderPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[EcomOrderPage] = Operation(
    "list_ecom_orders",
    "GET",
    "/ecomOrders",
    EcomOrderPage.from_dict,
    envelope="ecomOrders",
    paging=Paging(style="offset", rows="ecomOrders", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_externalcheckoutid: str | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    filters_customerid: str | int | Unset = UNSET,
    filters_external_created_date: datetime.date | Unset = UNSET,
    orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> EcomOrderPage:
    """List orders and abandoned carts.

    This is one page; `client.ecom_orders.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_connectionid: Only orders of the connection with this id.
        filters_externalid: Only the order with this id in the shop.
        filters_externalcheckoutid: Only the cart with this id in the shop.
        filters_email: Only orders of the customer with this email address.
        filters_state: Only orders in this state: 0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting
            (checked out, but not yet paid).
        filters_customerid: Only orders of the e-commerce customer with this id.
        filters_external_created_date: Only orders that were placed on this day.
        orders_connectionid: Sort by connection.
        orders_externalid: Sort by the id of the order in the shop.
        orders_externalcheckoutid: Sort by the id of the cart in the shop.
        orders_email: Sort by email address.
        orders_state: Sort by state.
        orders_customerid: Sort by customer.
        orders_external_created_date: Sort by the date the order was placed.

    Returns:
        One page of orders.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[connectionid]": filters_connectionid,
                "filters[externalid]": filters_externalid,
                "filters[externalcheckoutid]": filters_externalcheckoutid,
                "filters[email]": filters_email,
                "filters[state]": filters_state,
                "filters[customerid]": filters_customerid,
                "filters[external_created_date]": filters_external_created_date,
                "orders[connectionid]": orders_connectionid,
                "orders[externalid]": orders_externalid,
                "orders[externalcheckoutid]": orders_externalcheckoutid,
                "orders[email]": orders_email,
                "orders[state]": orders_state,
                "orders[customerid]": orders_customerid,
                "orders[external_created_date]": orders_external_created_date,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_externalcheckoutid: str | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    filters_customerid: str | int | Unset = UNSET,
    filters_external_created_date: datetime.date | Unset = UNSET,
    orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[EcomOrderPage]:
    """List orders and abandoned carts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[connectionid]": filters_connectionid,
            "filters[externalid]": filters_externalid,
            "filters[externalcheckoutid]": filters_externalcheckoutid,
            "filters[email]": filters_email,
            "filters[state]": filters_state,
            "filters[customerid]": filters_customerid,
            "filters[external_created_date]": filters_external_created_date,
            "orders[connectionid]": orders_connectionid,
            "orders[externalid]": orders_externalid,
            "orders[externalcheckoutid]": orders_externalcheckoutid,
            "orders[email]": orders_email,
            "orders[state]": orders_state,
            "orders[customerid]": orders_customerid,
            "orders[external_created_date]": orders_external_created_date,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_externalcheckoutid: str | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    filters_customerid: str | int | Unset = UNSET,
    filters_external_created_date: datetime.date | Unset = UNSET,
    orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> EcomOrderPage:
    """List orders and abandoned carts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[connectionid]": filters_connectionid,
            "filters[externalid]": filters_externalid,
            "filters[externalcheckoutid]": filters_externalcheckoutid,
            "filters[email]": filters_email,
            "filters[state]": filters_state,
            "filters[customerid]": filters_customerid,
            "filters[external_created_date]": filters_external_created_date,
            "orders[connectionid]": orders_connectionid,
            "orders[externalid]": orders_externalid,
            "orders[externalcheckoutid]": orders_externalcheckoutid,
            "orders[email]": orders_email,
            "orders[state]": orders_state,
            "orders[customerid]": orders_customerid,
            "orders[external_created_date]": orders_external_created_date,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_externalcheckoutid: str | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    filters_customerid: str | int | Unset = UNSET,
    filters_external_created_date: datetime.date | Unset = UNSET,
    orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[EcomOrderPage]:
    """List orders and abandoned carts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[connectionid]": filters_connectionid,
            "filters[externalid]": filters_externalid,
            "filters[externalcheckoutid]": filters_externalcheckoutid,
            "filters[email]": filters_email,
            "filters[state]": filters_state,
            "filters[customerid]": filters_customerid,
            "filters[external_created_date]": filters_external_created_date,
            "orders[connectionid]": orders_connectionid,
            "orders[externalid]": orders_externalid,
            "orders[externalcheckoutid]": orders_externalcheckoutid,
            "orders[email]": orders_email,
            "orders[state]": orders_state,
            "orders[customerid]": orders_customerid,
            "orders[external_created_date]": orders_external_created_date,
        },
    )
