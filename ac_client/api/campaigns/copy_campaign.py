# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Copy a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.campaign_copy_response import CampaignCopyResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CampaignCopyResponse] = Operation(
    "copy_campaign", "POST", "/campaigns/{id}/copy", CampaignCopyResponse.from_dict, envelope="succeeded"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> CampaignCopyResponse:
    """Copy a campaign.

    The copy is a draft. A failure may come with status 200 and `succeeded` 0.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The id of the copy, or why it was not made.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[CampaignCopyResponse]:
    """Copy a campaign. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> CampaignCopyResponse:
    """Copy a campaign. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[CampaignCopyResponse]:
    """Copy a campaign. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
