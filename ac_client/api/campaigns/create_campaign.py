# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a campaign as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.campaign_create_response import CampaignCreateResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.campaign_create_request import CampaignCreateRequest

OPERATION: Operation[CampaignCreateResponse] = Operation(
    "create_campaign",
    "POST",
    "/campaign",
    CampaignCreateResponse.from_dict,
    body="CampaignCreateRequest",
    envelope="id",
)


async def asyncio(*, client: AsyncClient, body: CampaignCreateRequest) -> CampaignCreateResponse:
    """Create a campaign as a draft.

    The draft has only a name and a type; add the rest with `update_campaign`.

    Args:
        client: The client to send with.
        body: A campaign to create.

    Returns:
        A summary of the new campaign.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: CampaignCreateRequest) -> Response[CampaignCreateResponse]:
    """Create a campaign as a draft. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: CampaignCreateRequest) -> CampaignCreateResponse:
    """Create a campaign as a draft. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: CampaignCreateRequest) -> Response[CampaignCreateResponse]:
    """Create a campaign as a draft. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
