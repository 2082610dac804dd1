# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a custom field of deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_field_response import DealFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_field_update_request import DealFieldUpdateRequest

OPERATION: Operation[DealFieldResponse] = Operation(
    "update_deal_field",
    "PUT",
    "/dealCustomFieldMeta/{id}",
    DealFieldResponse.from_dict,
    body="DealFieldUpdateRequest",
    envelope="dealCustomFieldMetum",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: DealFieldUpdateRequest) -> DealFieldResponse:
    """Update a custom field of deals.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a custom field of deals.

    Returns:
        The updated custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: DealFieldUpdateRequest
) -> Response[DealFieldResponse]:
    """Update a custom field of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: DealFieldUpdateRequest) -> DealFieldResponse:
    """Update a custom field of deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: DealFieldUpdateRequest) -> Response[DealFieldResponse]:
    """Update a custom field of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
