# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the messages that one campaign sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.campaign_message_page import CampaignMessagePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CampaignMessagePage] = Operation(
    "list_campaign_messages_by_campaign",
    "GET",
    "/campaigns/{id}/campaignMessages",
    CampaignMessagePage.from_dict,
    envelope="campaignMessages",
    paging=Paging(style="offset", rows="campaignMessages", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> CampaignMessagePage:
    """List the messages that one campaign sends.

    This is one page; `client.campaign_messages.list_by_campaign` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of links between the campaign and its messages.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[CampaignMessagePage]:
    """List the messages that one campaign sends. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> CampaignMessagePage:
    """List the messages that one campaign sends. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[CampaignMessagePage]:
    """List the messages that one campaign sends. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
