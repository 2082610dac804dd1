# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.pipeline_response import PipelineResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.pipeline_update_request import PipelineUpdateRequest

OPERATION: Operation[PipelineResponse] = Operation(
    "update_pipeline",
    "PUT",
    "/dealGroups/{id}",
    PipelineResponse.from_dict,
    body="PipelineUpdateRequest",
    envelope="dealGroup",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: PipelineUpdateRequest) -> PipelineResponse:
    """Update a pipeline.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a pipeline.

    Returns:
        The updated pipeline.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: PipelineUpdateRequest
) -> Response[PipelineResponse]:
    """Update a pipeline. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: PipelineUpdateRequest) -> PipelineResponse:
    """Update a pipeline. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: PipelineUpdateRequest) -> Response[PipelineResponse]:
    """Update a pipeline. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
