# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `campaign_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.campaign_link import CampaignLink
    from ...models.campaign_link_page import CampaignLinkPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncCampaignLinks:
    """The `campaign_links` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[CampaignLink, CampaignLinkPage]:
        """List the links in all campaigns.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_campaign_links import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.links,
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
    ) -> AsyncPager[CampaignLink, CampaignLinkPage]:
        """List the links in one campaign.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_campaign_links_by_campaign import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.links,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class CampaignLinks:
    """The `campaign_links` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[CampaignLink, CampaignLinkPage]:
        """List the links in all campaigns.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_campaign_links import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.links,
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
    ) -> Pager[CampaignLink, CampaignLinkPage]:
        """List the links in one campaign.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_campaign_links_by_campaign import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.links,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
