# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `email_activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.email_activity import EmailActivity
    from ...models.email_activity_page import EmailActivityPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEmailActivities:
    """The `email_activities` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_subscriberid: str | int | Unset = UNSET,
        filters_deal_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[EmailActivity, EmailActivityPage]:
        """List emails to contacts and deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_subscriberid: Only emails to the contact with this id.
            filters_deal_id: Only emails of the deal with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_email_activities import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.email_activities,
            query={
                "limit": limit,
                "offset": offset,
                "filters[subscriberid]": filters_subscriberid,
                "filters[dealId]": filters_deal_id,
            },
            resume=resume,
        )


class EmailActivities:
    """The `email_activities` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_subscriberid: str | int | Unset = UNSET,
        filters_deal_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[EmailActivity, EmailActivityPage]:
        """List emails to contacts and deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_subscriberid: Only emails to the contact with this id.
            filters_deal_id: Only emails of the deal with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_email_activities import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.email_activities,
            query={
                "limit": limit,
                "offset": offset,
                "filters[subscriberid]": filters_subscriberid,
                "filters[dealId]": filters_deal_id,
            },
            resume=resume,
        )
