# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.connection_response import ConnectionResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.connection_create_request import ConnectionCreateRequest

OPERATION: Operation[ConnectionResponse] = Operation(
    "create_connection",
    "POST",
    "/connections",
    ConnectionResponse.from_dict,
    body="ConnectionCreateRequest",
    envelope="connection",
)


async def asyncio(*, client: AsyncClient, body: ConnectionCreateRequest) -> ConnectionResponse:
    """Create a connection.

    Args:
        client: The client to send with.
        body: Request body to create a connection.

    Returns:
        The new connection.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ConnectionCreateRequest) -> Response[ConnectionResponse]:
    """Create a connection. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ConnectionCreateRequest) -> ConnectionResponse:
    """Create a connection. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ConnectionCreateRequest) -> Response[ConnectionResponse]:
    """Create a connection. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
