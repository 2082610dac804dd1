# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the user with a user name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[UserResponse] = Operation(
    "get_user_by_username", "GET", "/users/username/{username}", UserResponse.from_dict, envelope="user"
)


async def asyncio(username: str, *, client: AsyncClient) -> UserResponse:
    """Get the user with a user name.

    Args:
        username: The user name.
        client: The client to send with.

    Returns:
        The user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"username": username})).parsed


async def asyncio_detailed(username: str, *, client: AsyncClient) -> Response[UserResponse]:
    """Get the user with a user name. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"username": username})


def sync(username: str, *, client: Client) -> UserResponse:
    """Get the user with a user name. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"username": username}).parsed


def sync_detailed(username: str, *, client: Client) -> Response[UserResponse]:
    """Get the user with a user name. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"username": username})
