# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.pipeline_response import PipelineResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.pipeline_create_request import PipelineCreateRequest

OPERATION: Operation[PipelineResponse] = Operation(
    "create_pipeline",
    "POST",
    "/dealGroups",
    PipelineResponse.from_dict,
    body="PipelineCreateRequest",
    envelope="dealGroup",
)


async def asyncio(*, client: AsyncClient, body: PipelineCreateRequest) -> PipelineResponse:
    """Create a pipeline.

    It is created with three stages.

    Args:
        client: The client to send with.
        body: Request body to create a pipeline.

    Returns:
        The new pipeline.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: PipelineCreateRequest) -> Response[PipelineResponse]:
    """Create a pipeline. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: PipelineCreateRequest) -> PipelineResponse:
    """Create a pipeline. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: PipelineCreateRequest) -> Response[PipelineResponse]:
    """Create a pipeline. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
