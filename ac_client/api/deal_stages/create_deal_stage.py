# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.deal_stage_response import DealStageResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_stage_create_request import DealStageCreateRequest

OPERATION: Operation[DealStageResponse] = Operation(
    "create_deal_stage",
    "POST",
    "/dealStages",
    DealStageResponse.from_dict,
    body="DealStageCreateRequest",
    envelope="dealStage",
)


async def asyncio(
    *, client: AsyncClient, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> DealStageResponse:
    """Create a stage.

    Args:
        client: The client to send with.
        body: Request body to create a stage.
        reorder: 1 renumbers all stages of the pipeline.

    Returns:
        The new stage.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"reorder": reorder}, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> Response[DealStageResponse]:
    """Create a stage. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"reorder": reorder}, body=body)


def sync(*, client: Client, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET) -> DealStageResponse:
    """Create a stage. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"reorder": reorder}, body=body).parsed


def sync_detailed(
    *, client: Client, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> Response[DealStageResponse]:
    """Create a stage. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"reorder": reorder}, body=body)
