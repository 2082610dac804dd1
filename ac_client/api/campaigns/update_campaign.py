# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a campaign that has not been sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.undocumented_response import UndocumentedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.campaign_update_request import CampaignUpdateRequest

OPERATION: Operation[UndocumentedResponse] = Operation(
    "update_campaign", "PUT", "/campaigns/{id}/edit", UndocumentedResponse.from_dict, body="CampaignUpdateRequest"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: CampaignUpdateRequest) -> UndocumentedResponse:
    """Update a campaign that has not been sent.

    The response is not documented, not even its status.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Changes to a campaign.

    Returns:
        The campaign was changed.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: CampaignUpdateRequest
) -> Response[UndocumentedResponse]:
    """Update a campaign that has not been sent. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: CampaignUpdateRequest) -> UndocumentedResponse:
    """Update a campaign that has not been sent. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: CampaignUpdateRequest) -> Response[UndocumentedResponse]:
    """Update a campaign that has not been sent. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
