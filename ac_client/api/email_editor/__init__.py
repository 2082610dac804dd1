# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `email_editor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.email_editor_config_response import EmailEditorConfigResponse
    from ...models.email_editor_tag_category import EmailEditorTagCategory
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEmailEditor:
    """The `email_editor` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_config(self, *, campaign_id: str | int | Unset = UNSET) -> EmailEditorConfigResponse:
        """Get the settings of the email editor.

        Args:
            campaign_id: Id of the campaign to edit.
        """
        from .get_email_editor_config import asyncio

        return await asyncio(client=self._client, campaign_id=campaign_id)

    def list_personalization_tags(
        self,
        *,
        scope: str | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[EmailEditorTagCategory, builtins.list[EmailEditorTagCategory]]:
        """List the personalization tags that the email editor offers, by category.

        Args:
            scope: Only these categories, comma-separated, of contacts, accounts, deals, customobjects,
                message, messageVariables, social, surveymonkey, dropbox and ecom.
            campaign_id: Id of the campaign to edit.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_email_editor_personalization_tags import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response,
            query={"scope": scope, "campaignId": campaign_id},
            resume=resume,
        )


class EmailEditor:
    """The `email_editor` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_config(self, *, campaign_id: str | int | Unset = UNSET) -> EmailEditorConfigResponse:
        """Get the settings of the email editor.

        Args:
            campaign_id: Id of the campaign to edit.
        """
        from .get_email_editor_config import sync

        return sync(client=self._client, campaign_id=campaign_id)

    def list_personalization_tags(
        self,
        *,
        scope: str | Unset = UNSET,
        campaign_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[EmailEditorTagCategory, builtins.list[EmailEditorTagCategory]]:
        """List the personalization tags that the email editor offers, by category.

        Args:
            scope: Only these categories, comma-separated, of contacts, accounts, deals, customobjects,
                message, messageVariables, social, surveymonkey, dropbox and ecom.
            campaign_id: Id of the campaign to edit.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_email_editor_personalization_tags import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response,
            query={"scope": scope, "campaignId": campaign_id},
            resume=resume,
        )
