# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_response import DealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_create_request import DealCreateRequest

OPERATION: Operation[DealResponse] = Operation(
    "create_deal", "POST", "/deals", DealResponse.from_dict, body="DealCreateRequest", envelope="deal"
)


async def asyncio(*, client: AsyncClient, body: DealCreateRequest) -> DealResponse:
    """Create a deal.

    Args:
        client: The client to send with.
        body: Request body to create a deal.

    Returns:
        The new deal.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: DealCreateRequest) -> Response[DealResponse]:
    """Create a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealCreateRequest) -> DealResponse:
    """Create a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealCreateRequest) -> Response[DealResponse]:
    """Create a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
