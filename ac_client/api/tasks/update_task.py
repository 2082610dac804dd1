# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_response import TaskResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_update_request import TaskUpdateRequest

OPERATION: Operation[TaskResponse] = Operation(
    "update_task", "PUT", "/dealTasks/{id}", TaskResponse.from_dict, body="TaskUpdateRequest", envelope="dealTask"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: TaskUpdateRequest) -> TaskResponse:
    """Update a task.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a task.

    Returns:
        The updated task.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: TaskUpdateRequest) -> Response[TaskResponse]:
    """Update a task. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: TaskUpdateRequest) -> TaskResponse:
    """Update a task. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: TaskUpdateRequest) -> Response[TaskResponse]:
    """Update a task. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
