# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_response import DealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealResponse] = Operation(
    "get_deal", "GET", "/deals/{id}", DealResponse.from_dict, envelope="deal"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> DealResponse:
    """Get a deal.

    Only its id and title are returned when the token's user may not see its pipeline.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The deal.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[DealResponse]:
    """Get a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> DealResponse:
    """Get a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[DealResponse]:
    """Get a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
