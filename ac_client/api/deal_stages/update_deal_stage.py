# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.deal_stage_response import DealStageResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_stage_update_request import DealStageUpdateRequest

OPERATION: Operation[DealStageResponse] = Operation(
    "update_deal_stage",
    "PUT",
    "/dealStages/{id}",
    DealStageResponse.from_dict,
    body="DealStageUpdateRequest",
    envelope="dealStage",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: DealStageUpdateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> DealStageResponse:
    """Update a stage.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a stage.
        reorder: 1 renumbers all stages of the pipeline.

    Returns:
        The updated stage.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"reorder": reorder}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: DealStageUpdateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> Response[DealStageResponse]:
    """Update a stage. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"reorder": reorder}, body=body)


def sync(
    id: str | int, *, client: Client, body: DealStageUpdateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> DealStageResponse:
    """Update a stage. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"reorder": reorder}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: DealStageUpdateRequest, reorder: Literal[0, 1] | Unset = UNSET
) -> Response[DealStageResponse]:
    """Update a stage. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"reorder": reorder}, body=body)
