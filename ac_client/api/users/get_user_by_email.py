# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the user with an email address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.user_response import UserResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[UserResponse] = Operation(
    "get_user_by_email", "GET", "/users/email/{email}", UserResponse.from_dict, envelope="user"
)


async def asyncio(email: str, *, client: AsyncClient) -> UserResponse:
    """Get the user with an email address.

    Args:
        email: The user's email address.
        client: The client to send with.

    Returns:
        The user.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"email": email})).parsed


async def asyncio_detailed(email: str, *, client: AsyncClient) -> Response[UserResponse]:
    """Get the user with an email address. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"email": email})


def sync(email: str, *, client: Client) -> UserResponse:
    """Get the user with an email address. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"email": email}).parsed


def sync_detailed(email: str, *, client: Client) -> Response[UserResponse]:
    """Get the user with an email address. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"email": email})
