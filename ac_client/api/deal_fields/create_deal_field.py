# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a custom field of deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_field_response import DealFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_field_create_request import DealFieldCreateRequest

OPERATION: Operation[DealFieldResponse] = Operation(
    "create_deal_field",
    "POST",
    "/dealCustomFieldMeta",
    DealFieldResponse.from_dict,
    body="DealFieldCreateRequest",
    envelope="dealCustomFieldMetum",
)


async def asyncio(*, client: AsyncClient, body: DealFieldCreateRequest) -> DealFieldResponse:
    """Create a custom field of deals.

    Args:
        client: The client to send with.
        body: Request body to create a custom field of deals.

    Returns:
        The new custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: DealFieldCreateRequest) -> Response[DealFieldResponse]:
    """Create a custom field of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealFieldCreateRequest) -> DealFieldResponse:
    """Create a custom field of deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealFieldCreateRequest) -> Response[DealFieldResponse]:
    """Create a custom field of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
