# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a task type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_response import TaskTypeResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_type_update_request import TaskTypeUpdateRequest

OPERATION: Operation[TaskTypeResponse] = Operation(
    "update_task_type",
    "PUT",
    "/dealTasktypes/{id}",
    TaskTypeResponse.from_dict,
    body="TaskTypeUpdateRequest",
    envelope="dealTasktype",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: TaskTypeUpdateRequest) -> TaskTypeResponse:
    """Update a task type.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a task type.

    Returns:
        The updated type.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: TaskTypeUpdateRequest
) -> Response[TaskTypeResponse]:
    """Update a task type. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: TaskTypeUpdateRequest) -> TaskTypeResponse:
    """Update a task type. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: TaskTypeUpdateRequest) -> Response[TaskTypeResponse]:
    """Update a task type. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
