# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the personalization tags that the email editor offers, by category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.email_editor_tag_category import EmailEditorTagCategory
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset, array_of

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[list[EmailEditorTagCategory]] = Operation(
    "list_email_editor_personalization_tags",
    "GET",
    "/stripo/personalizationTags",
    array_of(EmailEditorTagCategory),
    response="array",
    paging=Paging(style="whole", rows=""),
)


async def asyncio(
    *, client: AsyncClient, scope: str | Unset = UNSET, campaign_id: str | int | Unset = UNSET
) -> list[EmailEditorTagCategory]:
    """List the personalization tags that the email editor offers, by category.

    Args:
        client: The client to send with.
        scope: Only these categories, comma-separated, of contacts, accounts, deals, customobjects,
            message, messageVariables, social, surveymonkey, dropbox and ecom.
        campaign_id: Id of the campaign to edit.

    Returns:
        All categories.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"scope": scope, "campaignId": campaign_id})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, scope: str | Unset = UNSET, campaign_id: str | int | Unset = UNSET
) -> Response[list[EmailEditorTagCategory]]:
    """List the personalization tags that the email editor offers, by category. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"scope": scope, "campaignId": campaign_id})


def sync(
    *, client: Client, scope: str | Unset = UNSET, campaign_id: str | int | Unset = UNSET
) -> list[EmailEditorTagCategory]:
    """List the personalization tags that the email editor offers, by category. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"scope": scope, "campaignId": campaign_id}).parsed


def sync_detailed(
    *, client: Client, scope: str | Unset = UNSET, campaign_id: str | int | Unset = UNSET
) -> Response[list[EmailEditorTagCategory]]:
    """List the personalization tags that the email editor offers, by category. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"scope": scope, "campaignId": campaign_id})
