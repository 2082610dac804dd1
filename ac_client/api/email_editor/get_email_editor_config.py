# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the settings of the email editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.email_editor_config_response import EmailEditorConfigResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[EmailEditorConfigResponse] = Operation(
    "get_email_editor_config", "GET", "/stripo/config", EmailEditorConfigResponse.from_dict, envelope="stripoScriptSrc"
)


async def asyncio(*, client: AsyncClient, campaign_id: str | int | Unset = UNSET) -> EmailEditorConfigResponse:
    """Get the settings of the email editor.

    Args:
        client: The client to send with.
        campaign_id: Id of the campaign to edit.

    Returns:
        The settings.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"campaignId": campaign_id})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, campaign_id: str | int | Unset = UNSET
) -> Response[EmailEditorConfigResponse]:
    """Get the settings of the email editor. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"campaignId": campaign_id})


def sync(*, client: Client, campaign_id: str | int | Unset = UNSET) -> EmailEditorConfigResponse:
    """Get the settings of the email editor. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"campaignId": campaign_id}).parsed


def sync_detailed(*, client: Client, campaign_id: str | int | Unset = UNSET) -> Response[EmailEditorConfigResponse]:
    """Get the settings of the email editor. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"campaignId": campaign_id})
