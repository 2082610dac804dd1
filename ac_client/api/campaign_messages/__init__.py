# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `campaign_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.campaign_message import CampaignMessage
    from ...models.campaign_message_page import CampaignMessagePage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncCampaignMessages:
    """The `campaign_messages` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[CampaignMessage, CampaignMessagePage]:
        """List the messages that campaigns send.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_campaign_messages import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaign_messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_campaign(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[CampaignMessage, CampaignMessagePage]:
        """List the messages that one campaign sends.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_campaign_messages_by_campaign import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaign_messages,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class CampaignMessages:
    """The `campaign_messages` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[CampaignMessage, CampaignMessagePage]:
        """List the messages that campaigns send.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_campaign_messages import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaign_messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_campaign(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[CampaignMessage, CampaignMessagePage]:
        """List the messages that one campaign sends.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_campaign_messages_by_campaign import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaign_messages,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
