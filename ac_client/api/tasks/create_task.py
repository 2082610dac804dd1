# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_response import TaskResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_create_request import TaskCreateRequest

OPERATION: Operation[TaskResponse] = Operation(
    "create_task", "POST", "/dealTasks", TaskResponse.from_dict, body="TaskCreateRequest", envelope="dealTask"
)


async def asyncio(*, client: AsyncClient, body: TaskCreateRequest) -> TaskResponse:
    """Create a task.

    Args:
        client: The client to send with.
        body: Request body to create a task.

    Returns:
        The new task.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: TaskCreateRequest) -> Response[TaskResponse]:
    """Create a task. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TaskCreateRequest) -> TaskResponse:
    """Create a task. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: TaskCreateRequest) -> Response[TaskResponse]:
    """Create a task. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
