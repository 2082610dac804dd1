# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a custom field of deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_field_response import DealFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealFieldResponse] = Operation(
    "get_deal_field", "GET", "/dealCustomFieldMeta/{id}", DealFieldResponse.from_dict, envelope="dealCustomFieldMetum"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> DealFieldResponse:
    """Get a custom field of deals.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[DealFieldResponse]:
    """Get a custom field of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> DealFieldResponse:
    """Get a custom field of deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[DealFieldResponse]:
    """Get a custom field of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
