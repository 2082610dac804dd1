# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a task type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_response import TaskTypeResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TaskTypeResponse] = Operation(
    "get_task_type", "GET", "/dealTasktypes/{id}", TaskTypeResponse.from_dict, envelope="dealTasktype"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> TaskTypeResponse:
    """Get a task type.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The type.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[TaskTypeResponse]:
    """Get a task type. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> TaskTypeResponse:
    """Get a task type. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[TaskTypeResponse]:
    """Get a task type. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
