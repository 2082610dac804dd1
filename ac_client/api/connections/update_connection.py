# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.connection_response import ConnectionResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.connection_update_request import ConnectionUpdateRequest

OPERATION: Operation[ConnectionResponse] = Operation(
    "update_connection",
    "PUT",
    "/connections/{id}",
    ConnectionResponse.from_dict,
    body="ConnectionUpdateRequest",
    envelope="connection",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ConnectionUpdateRequest) -> ConnectionResponse:
    """Update a connection.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a connection.

    Returns:
        The updated connection.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ConnectionUpdateRequest
) -> Response[ConnectionResponse]:
    """Update a connection. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ConnectionUpdateRequest) -> ConnectionResponse:
    """Update a connection. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: ConnectionUpdateRequest) -> Response[ConnectionResponse]:
    """Update a connection. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
