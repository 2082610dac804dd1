# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.group_response import GroupResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.group_write_request import GroupWriteRequest

OPERATION: Operation[GroupResponse] = Operation(
    "update_group", "PUT", "/groups/{id}", GroupResponse.from_dict, body="GroupWriteRequest", envelope="group"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: GroupWriteRequest) -> GroupResponse:
    """Update a group.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to create or update a group.

    Returns:
        The updated group.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: GroupWriteRequest) -> Response[GroupResponse]:
    """Update a group. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: GroupWriteRequest) -> GroupResponse:
    """Update a group. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: GroupWriteRequest) -> Response[GroupResponse]:
    """Update a group. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
