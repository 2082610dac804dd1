# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Move all tasks of a type to another type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.move_tasks_response import MoveTasksResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.move_tasks_request import MoveTasksRequest

OPERATION: Operation[MoveTasksResponse] = Operation(
    "move_task_type_tasks",
    "PUT",
    "/dealTasktypes/{id}/dealTasks",
    MoveTasksResponse.from_dict,
    body="MoveTasksRequest",
    envelope="dealTasks",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: MoveTasksRequest) -> MoveTasksResponse:
    """Move all tasks of a type to another type.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to move all tasks of a type to another type.

    Returns:
        The tasks that were moved.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: MoveTasksRequest
) -> Response[MoveTasksResponse]:
    """Move all tasks of a type to another type. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: MoveTasksRequest) -> MoveTasksResponse:
    """Move all tasks of a type to another type. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: MoveTasksRequest) -> Response[MoveTasksResponse]:
    """Move all tasks of a type to another type. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
