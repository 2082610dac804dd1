# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a secondary contact of a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_deal_response import ContactDealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactDealResponse] = Operation(
    "get_contact_deal", "GET", "/contactDeals/{id}", ContactDealResponse.from_dict, envelope="contactDeal"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ContactDealResponse:
    """Get a secondary contact of a deal.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ContactDealResponse]:
    """Get a secondary contact of a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ContactDealResponse:
    """Get a secondary contact of a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ContactDealResponse]:
    """Get a secondary contact of a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
