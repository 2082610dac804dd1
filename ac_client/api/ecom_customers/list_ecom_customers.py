# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List e-commerce customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_customer_page import EcomCustomerPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EcomCustomerPage] = Operation(
    "list_ecom_customers",
    "GET",
    "/ecomCustomers",
    EcomCustomerPage.from_dict,
    envelope="ecomCustomers",
    paging=Paging(style="offset", rows="ecomCustomers", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
) -> EcomCustomerPage:
    """List e-commerce customers.

    This is one page; `client.ecom_customers.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_email: Only customers with this email address.
        filters_externalid: Only customers with this id in the shop.
        filters_connectionid: Only customers of the connection with this id.

    Returns:
        One page of customers.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[email]": filters_email,
                "filters[externalid]": filters_externalid,
                "filters[connectionid]": filters_connectionid,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
) -> Response[EcomCustomerPage]:
    """List e-commerce customers. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[email]": filters_email,
            "filters[externalid]": filters_externalid,
            "filters[connectionid]": filters_connectionid,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
) -> EcomCustomerPage:
    """List e-commerce customers. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[email]": filters_email,
            "filters[externalid]": filters_externalid,
            "filters[connectionid]": filters_connectionid,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_email: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
    filters_connectionid: str | int | Unset = UNSET,
) -> Response[EcomCustomerPage]:
    """List e-commerce customers. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[email]": filters_email,
            "filters[externalid]": filters_externalid,
            "filters[connectionid]": filters_connectionid,
        },
    )
