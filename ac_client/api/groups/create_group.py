# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.group_response import GroupResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.group_write_request import GroupWriteRequest

OPERATION: Operation[GroupResponse] = Operation(
    "create_group", "POST", "/groups", GroupResponse.from_dict, body="GroupWriteRequest", envelope="group"
)


async def asyncio(*, client: AsyncClient, body: GroupWriteRequest) -> GroupResponse:
    """Create a group.

    Args:
        client: The client to send with.
        body: Request body to create or update a group.

    Returns:
        The new group.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: GroupWriteRequest) -> Response[GroupResponse]:
    """Create a group. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: GroupWriteRequest) -> GroupResponse:
    """Create a group. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: GroupWriteRequest) -> Response[GroupResponse]:
    """Create a group. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
