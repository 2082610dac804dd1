# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the user that the token belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[UserResponse] = Operation(
    "get_current_user", "GET", "/users/me", UserResponse.from_dict, envelope="user"
)


async def asyncio(*, client: AsyncClient) -> UserResponse:
    """Get the user that the token belongs to.

    A cheap way to check a token.

    Args:
        client: The client to send with.

    Returns:
        The token's user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[UserResponse]:
    """Get the user that the token belongs to. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> UserResponse:
    """Get the user that the token belongs to. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[UserResponse]:
    """Get the user that the token belongs to. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
