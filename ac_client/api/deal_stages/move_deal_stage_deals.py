# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Move all deals of a stage to another stage of the same pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.move_deals_response import MoveDealsResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.move_deals_request import MoveDealsRequest

OPERATION: Operation[MoveDealsResponse] = Operation(
    "move_deal_stage_deals",
    "PUT",
    "/dealStages/{id}/deals",
    MoveDealsResponse.from_dict,
    body="MoveDealsRequest",
    envelope="deals",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: MoveDealsRequest) -> MoveDealsResponse:
    """Move all deals of a stage to another stage of the same pipeline.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to move all deals of a stage.

    Returns:
        The deals that were moved.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: MoveDealsRequest
) -> Response[MoveDealsResponse]:
    """Move all deals of a stage to another stage of the same pipeline. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: MoveDealsRequest) -> MoveDealsResponse:
    """Move all deals of a stage to another stage of the same pipeline. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: MoveDealsRequest) -> Response[MoveDealsResponse]:
    """Move all deals of a stage to another stage of the same pipeline. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
