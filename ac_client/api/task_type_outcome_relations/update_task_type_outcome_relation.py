# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update the relation of a task type and an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_outcome_relation_saved_response import TaskTypeOutcomeRelationSavedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest

OPERATION: Operation[TaskTypeOutcomeRelationSavedResponse] = Operation(
    "update_task_type_outcome_relation",
    "PUT",
    "/tasktypeOutcomeRels/{id}",
    TaskTypeOutcomeRelationSavedResponse.from_dict,
    body="TaskTypeOutcomeRelationWriteRequest",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: TaskTypeOutcomeRelationWriteRequest
) -> TaskTypeOutcomeRelationSavedResponse:
    """Update the relation of a task type and an outcome.

    Unverified; ActiveCampaign documents neither the fields of the body nor the response.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body with a relation.

    Returns:
        The updated relation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: TaskTypeOutcomeRelationWriteRequest
) -> Response[TaskTypeOutcomeRelationSavedResponse]:
    """Update the relation of a task type and an outcome. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(
    id: str | int, *, client: Client, body: TaskTypeOutcomeRelationWriteRequest
) -> TaskTypeOutcomeRelationSavedResponse:
    """Update the relation of a task type and an outcome. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: TaskTypeOutcomeRelationWriteRequest
) -> Response[TaskTypeOutcomeRelationSavedResponse]:
    """Update the relation of a task type and an outcome. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
