# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Give several deals new owners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_bulk_update_owners_response import DealBulkUpdateOwnersResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_bulk_update_owners_request import DealBulkUpdateOwnersRequest

OPERATION: Operation[DealBulkUpdateOwnersResponse] = Operation(
    "bulk_update_deal_owners",
    "PATCH",
    "/deals/bulkUpdate",
    DealBulkUpdateOwnersResponse.from_dict,
    body="DealBulkUpdateOwnersRequest",
    envelope="success",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: DealBulkUpdateOwnersRequest) -> DealBulkUpdateOwnersResponse:
    """Give several deals new owners.

    Args:
        client: The client to send with.
        body: The body that gives several deals new owners.

    Returns:
        Which deals were changed.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: DealBulkUpdateOwnersRequest
) -> Response[DealBulkUpdateOwnersResponse]:
    """Give several deals new owners. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealBulkUpdateOwnersRequest) -> DealBulkUpdateOwnersResponse:
    """Give several deals new owners. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealBulkUpdateOwnersRequest) -> Response[DealBulkUpdateOwnersResponse]:
    """Give several deals new owners. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
