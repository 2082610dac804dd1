# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a secondary contact of a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_deal_response import ContactDealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_deal_update_request import ContactDealUpdateRequest

OPERATION: Operation[ContactDealResponse] = Operation(
    "update_contact_deal",
    "PUT",
    "/contactDeals/{id}",
    ContactDealResponse.from_dict,
    body="ContactDealUpdateRequest",
    envelope="contactDeal",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ContactDealUpdateRequest) -> ContactDealResponse:
    """Update a secondary contact of a deal.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a secondary contact.

    Returns:
        The updated link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ContactDealUpdateRequest
) -> Response[ContactDealResponse]:
    """Update a secondary contact of a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ContactDealUpdateRequest) -> ContactDealResponse:
    """Update a secondary contact of a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: ContactDealUpdateRequest) -> Response[ContactDealResponse]:
    """Update a secondary contact of a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
