# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_stage_response import DealStageResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealStageResponse] = Operation(
    "get_deal_stage", "GET", "/dealStages/{id}", DealStageResponse.from_dict, envelope="dealStage"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> DealStageResponse:
    """Get a stage.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The stage.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[DealStageResponse]:
    """Get a stage. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> DealStageResponse:
    """Get a stage. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[DealStageResponse]:
    """Get a stage. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
