# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a reminder before a deal task is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_reminder_response import TaskReminderResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.reminder_create_task_outcome_request import ReminderCreateTaskOutcomeRequest

OPERATION: Operation[TaskReminderResponse] = Operation(
    "create_task_reminder",
    "POST",
    "/taskNotifications",
    TaskReminderResponse.from_dict,
    body="ReminderCreateTaskOutcomeRequest",
)


async def asyncio(*, client: AsyncClient, body: ReminderCreateTaskOutcomeRequest) -> TaskReminderResponse:
    """Create a reminder before a deal task is due.

    Args:
        client: The client to send with.
        body: Request body to create a reminder.

    Returns:
        The new reminder.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ReminderCreateTaskOutcomeRequest
) -> Response[TaskReminderResponse]:
    """Create a reminder before a deal task is due. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ReminderCreateTaskOutcomeRequest) -> TaskReminderResponse:
    """Create a reminder before a deal task is due. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ReminderCreateTaskOutcomeRequest) -> Response[TaskReminderResponse]:
    """Create a reminder before a deal task is due. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
