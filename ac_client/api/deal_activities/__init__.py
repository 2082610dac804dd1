# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deal_activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.deal_activity import DealActivity
    from ...models.deal_activity_page import DealActivityPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDealActivities:
    """The `deal_activities` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        deal: str | int | Unset = UNSET,
        exclude: str | Unset = UNSET,
        filters_data_type: str | Unset = UNSET,
        filters_data_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[DealActivity, DealActivityPage]:
        """List the activities of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            deal: Only activities of the deal with this id.
            exclude: Any text omits emails and link data.
            filters_data_type: Only activities of this type, such as userid, task or note.
            filters_data_id: Only activities of the object with this id, such as a note.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deal_activities import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_activities,
            query={
                "limit": limit,
                "offset": offset,
                "deal": deal,
                "exclude": exclude,
                "filters[data_type]": filters_data_type,
                "filters[data_id]": filters_data_id,
            },
            resume=resume,
        )


class DealActivities:
    """The `deal_activities` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        deal: str | int | Unset = UNSET,
        exclude: str | Unset = UNSET,
        filters_data_type: str | Unset = UNSET,
        filters_data_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[DealActivity, DealActivityPage]:
        """List the activities of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            deal: Only activities of the deal with this id.
            exclude: Any text omits emails and link data.
            filters_data_type: Only activities of this type, such as userid, task or note.
            filters_data_id: Only activities of the object with this id, such as a note.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deal_activities import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_activities,
            query={
                "limit": limit,
                "offset": offset,
                "deal": deal,
                "exclude": exclude,
                "filters[data_type]": filters_data_type,
                "filters[data_id]": filters_data_id,
            },
            resume=resume,
        )
