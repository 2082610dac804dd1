# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add a secondary contact to a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_deal_response import ContactDealResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_deal_create_request import ContactDealCreateRequest

OPERATION: Operation[ContactDealResponse] = Operation(
    "create_contact_deal",
    "POST",
    "/contactDeals",
    ContactDealResponse.from_dict,
    body="ContactDealCreateRequest",
    envelope="contactDeal",
)


async def asyncio(*, client: AsyncClient, body: ContactDealCreateRequest) -> ContactDealResponse:
    """Add a secondary contact to a deal.

    Args:
        client: The client to send with.
        body: Request body to add a secondary contact.

    Returns:
        The new link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ContactDealCreateRequest) -> Response[ContactDealResponse]:
    """Add a secondary contact to a deal. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ContactDealCreateRequest) -> ContactDealResponse:
    """Add a secondary contact to a deal. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ContactDealCreateRequest) -> Response[ContactDealResponse]:
    """Add a secondary contact to a deal. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
