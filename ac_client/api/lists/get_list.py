# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.list_response import ListResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ListResponse] = Operation(
    "get_list", "GET", "/lists/{id}", ListResponse.from_dict, envelope="list"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ListResponse:
    """Get a list.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The list.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ListResponse]:
    """Get a list. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ListResponse:
    """Get a list. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ListResponse]:
    """Get a list. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
