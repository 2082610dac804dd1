# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[UserResponse] = Operation(
    "get_user", "GET", "/users/{id}", UserResponse.from_dict, envelope="user"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> UserResponse:
    """Get a user.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[UserResponse]:
    """Get a user. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> UserResponse:
    """Get a user. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[UserResponse]:
    """Get a user. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
