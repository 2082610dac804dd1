# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Change the owners of several deals."""

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
    """Change the owners of several deals.

    Args:
        client: The client to send with.
        body: Request body to change the owners of several deals.

    Returns:
        Which deals were updated.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: DealBulkUpdateOwnersRequest
) -> Response[DealBulkUpdateOwnersResponse]:
    """Change the owners of several deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealBulkUpdateOwnersRequest) -> DealBulkUpdateOwnersResponse:
    """Change the owners of several deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealBulkUpdateOwnersRequest) -> Response[DealBulkUpdateOwnersResponse]:
    """Change the owners of several deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
