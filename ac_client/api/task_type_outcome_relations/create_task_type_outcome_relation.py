# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add an outcome to a task type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_outcome_relation_saved_response import TaskTypeOutcomeRelationSavedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest

OPERATION: Operation[TaskTypeOutcomeRelationSavedResponse] = Operation(
    "create_task_type_outcome_relation",
    "POST",
    "/tasktypeOutcomeRels",
    TaskTypeOutcomeRelationSavedResponse.from_dict,
    body="TaskTypeOutcomeRelationWriteRequest",
)


async def asyncio(
    *, client: AsyncClient, body: TaskTypeOutcomeRelationWriteRequest
) -> TaskTypeOutcomeRelationSavedResponse:
    """Add an outcome to a task type.

    Unverified; ActiveCampaign documents neither the fields of the body nor the response.

    Args:
        client: The client to send with.
        body: Request body with a relation.

    Returns:
        The new relation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: TaskTypeOutcomeRelationWriteRequest
) -> Response[TaskTypeOutcomeRelationSavedResponse]:
    """Add an outcome to a task type. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TaskTypeOutcomeRelationWriteRequest) -> TaskTypeOutcomeRelationSavedResponse:
    """Add an outcome to a task type. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(
    *, client: Client, body: TaskTypeOutcomeRelationWriteRequest
) -> Response[TaskTypeOutcomeRelationSavedResponse]:
    """Add an outcome to a task type. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
