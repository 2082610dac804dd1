# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.connection_page import ConnectionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ConnectionPage] = Operation(
    "list_connections",
    "GET",
    "/connections",
    ConnectionPage.from_dict,
    envelope="connections",
    paging=Paging(style="offset", rows="connections", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_service: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
) -> ConnectionPage:
    """List connections.

    This is one page; `client.connections.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_service: Only connections to the service with this name.
        filters_externalid: Only the connection whose account in the service has this id.

    Returns:
        One page of connections.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[service]": filters_service,
                "filters[externalid]": filters_externalid,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_service: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
) -> Response[ConnectionPage]:
    """List connections. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[service]": filters_service,
            "filters[externalid]": filters_externalid,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_service: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
) -> ConnectionPage:
    """List connections. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[service]": filters_service,
            "filters[externalid]": filters_externalid,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_service: str | Unset = UNSET,
    filters_externalid: str | Unset = UNSET,
) -> Response[ConnectionPage]:
    """List connections. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[service]": filters_service,
            "filters[externalid]": filters_externalid,
        },
    )
