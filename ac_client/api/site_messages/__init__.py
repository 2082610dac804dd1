# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `site_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.site_message import SiteMessage
    from ...models.site_message_page import SiteMessagePage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncSiteMessages:
    """The `site_messages` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[SiteMessage, SiteMessagePage]:
        """List messages shown to website visitors.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_site_messages import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.site_messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class SiteMessages:
    """The `site_messages` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[SiteMessage, SiteMessagePage]:
        """List messages shown to website visitors.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_site_messages import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.site_messages,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
