# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.campaign_delete_response import CampaignDeleteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CampaignDeleteResponse] = Operation(
    "delete_campaign", "DELETE", "/campaigns/{id}", CampaignDeleteResponse.from_dict, envelope="succeeded"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> CampaignDeleteResponse:
    """Delete a campaign.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Deleted.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[CampaignDeleteResponse]:
    """Delete a campaign. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> CampaignDeleteResponse:
    """Delete a campaign. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[CampaignDeleteResponse]:
    """Delete a campaign. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
