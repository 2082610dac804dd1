# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_update_user_request import UserUpdateUserRequest

OPERATION: Operation[UserResponse] = Operation(
    "update_user", "PUT", "/users/{id}", UserResponse.from_dict, body="UserUpdateUserRequest", envelope="user"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: UserUpdateUserRequest) -> UserResponse:
    """Update a user.

    The group is always required, even if it stays unchanged. Other omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a user.

    Returns:
        The updated user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: UserUpdateUserRequest
) -> Response[UserResponse]:
    """Update a user. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: UserUpdateUserRequest) -> UserResponse:
    """Update a user. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: UserUpdateUserRequest) -> Response[UserResponse]:
    """Update a user. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
