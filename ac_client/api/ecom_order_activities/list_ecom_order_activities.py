# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the activities of e-commerce orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecom_order_activity_page import EcomOrderActivityPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EcomOrderActivityPage] = Operation(
    "list_ecom_order_activities",
    "GET",
    "/ecomOrderActivities",
    EcomOrderActivityPage.from_dict,
    envelope="ecomOrderActivities",
    paging=Paging(style="offset", rows="ecomOrderActivities", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> EcomOrderActivityPage:
    """List the activities of e-commerce orders.

    This is one page; `client.ecom_order_activities.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of activities of orders.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[EcomOrderActivityPage]:
    """List the activities of e-commerce orders. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> EcomOrderActivityPage:
    """List the activities of e-commerce orders. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[EcomOrderActivityPage]:
    """List the activities of e-commerce orders. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
