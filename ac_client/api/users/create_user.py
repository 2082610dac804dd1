# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_create_new_user_request import UserCreateNewUserRequest

OPERATION: Operation[UserResponse] = Operation(
    "create_user", "POST", "/users", UserResponse.from_dict, body="UserCreateNewUserRequest", envelope="user"
)


async def asyncio(*, client: AsyncClient, body: UserCreateNewUserRequest) -> UserResponse:
    """Create a user.

    Args:
        client: The client to send with.
        body: Request body to create a user.

    Returns:
        The new user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: UserCreateNewUserRequest) -> Response[UserResponse]:
    """Create a user. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: UserCreateNewUserRequest) -> UserResponse:
    """Create a user. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: UserCreateNewUserRequest) -> Response[UserResponse]:
    """Create a user. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
