# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the relation of a task type and an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_outcome_relation_response import TaskTypeOutcomeRelationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TaskTypeOutcomeRelationResponse] = Operation(
    "get_task_type_outcome_relation",
    "GET",
    "/tasktypeOutcomeRels/{id}",
    TaskTypeOutcomeRelationResponse.from_dict,
    envelope="tasktypeOutcomeRel",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> TaskTypeOutcomeRelationResponse:
    """Get the relation of a task type and an outcome.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The relation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[TaskTypeOutcomeRelationResponse]:
    """Get the relation of a task type and an outcome. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> TaskTypeOutcomeRelationResponse:
    """Get the relation of a task type and an outcome. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[TaskTypeOutcomeRelationResponse]:
    """Get the relation of a task type and an outcome. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
