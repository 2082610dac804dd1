# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.pipeline_response import PipelineResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PipelineResponse] = Operation(
    "get_pipeline", "GET", "/dealGroups/{id}", PipelineResponse.from_dict, envelope="dealGroup"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> PipelineResponse:
    """Get a pipeline.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The pipeline.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[PipelineResponse]:
    """Get a pipeline. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> PipelineResponse:
    """Get a pipeline. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[PipelineResponse]:
    """Get a pipeline. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
