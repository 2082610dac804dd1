# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a task type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_response import TaskTypeResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_type_create_request import TaskTypeCreateRequest

OPERATION: Operation[TaskTypeResponse] = Operation(
    "create_task_type",
    "POST",
    "/dealTasktypes",
    TaskTypeResponse.from_dict,
    body="TaskTypeCreateRequest",
    envelope="dealTasktype",
)


async def asyncio(*, client: AsyncClient, body: TaskTypeCreateRequest) -> TaskTypeResponse:
    """Create a task type.

    Args:
        client: The client to send with.
        body: Request body to create a task type.

    Returns:
        The new type.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: TaskTypeCreateRequest) -> Response[TaskTypeResponse]:
    """Create a task type. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TaskTypeCreateRequest) -> TaskTypeResponse:
    """Create a task type. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: TaskTypeCreateRequest) -> Response[TaskTypeResponse]:
    """Create a task type. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
