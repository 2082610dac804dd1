# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a task outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_outcome_response import TaskOutcomeResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest

OPERATION: Operation[TaskOutcomeResponse] = Operation(
    "update_task_outcome",
    "PUT",
    "/taskOutcomes/{id}",
    TaskOutcomeResponse.from_dict,
    body="OutcomeUpdateTaskOutcomeRequest",
    envelope="taskOutcome",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: OutcomeUpdateTaskOutcomeRequest) -> TaskOutcomeResponse:
    """Update a task outcome.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a task outcome.

    Returns:
        The updated task outcome.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: OutcomeUpdateTaskOutcomeRequest
) -> Response[TaskOutcomeResponse]:
    """Update a task outcome. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: OutcomeUpdateTaskOutcomeRequest) -> TaskOutcomeResponse:
    """Update a task outcome. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: OutcomeUpdateTaskOutcomeRequest
) -> Response[TaskOutcomeResponse]:
    """Update a task outcome. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
