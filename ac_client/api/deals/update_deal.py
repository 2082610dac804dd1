# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_response import DealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_update_request import DealUpdateRequest

OPERATION: Operation[DealResponse] = Operation(
    "update_deal", "PUT", "/deals/{id}", DealResponse.from_dict, body="DealUpdateRequest", envelope="deal"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: DealUpdateRequest) -> DealResponse:
    """Update a deal.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a deal.

    Returns:
        The updated deal.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: DealUpdateRequest) -> Response[DealResponse]:
    """Update a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: DealUpdateRequest) -> DealResponse:
    """Update a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: DealUpdateRequest) -> Response[DealResponse]:
    """Update a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
