# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a task outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_outcome_response import TaskOutcomeResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest

OPERATION: Operation[TaskOutcomeResponse] = Operation(
    "create_task_outcome",
    "POST",
    "/taskOutcomes",
    TaskOutcomeResponse.from_dict,
    body="OutcomeCreateTaskOutcomeRequest",
    envelope="taskOutcome",
)


async def asyncio(*, client: AsyncClient, body: OutcomeCreateTaskOutcomeRequest) -> TaskOutcomeResponse:
    """Create a task outcome.

    Args:
        client: The client to send with.
        body: Request body to create a task outcome.

    Returns:
        The new task outcome.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: OutcomeCreateTaskOutcomeRequest
) -> Response[TaskOutcomeResponse]:
    """Create a task outcome. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: OutcomeCreateTaskOutcomeRequest) -> TaskOutcomeResponse:
    """Create a task outcome. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: OutcomeCreateTaskOutcomeRequest) -> Response[TaskOutcomeResponse]:
    """Create a task outcome. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
