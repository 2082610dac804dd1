# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `campaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.campaign import Campaign
    from ...models.campaign_copy_response import CampaignCopyResponse
    from ...models.campaign_create_request import CampaignCreateRequest
    from ...models.campaign_create_response import CampaignCreateResponse
    from ...models.campaign_delete_response import CampaignDeleteResponse
    from ...models.campaign_page import CampaignPage
    from ...models.campaign_response import CampaignResponse
    from ...models.campaign_update_request import CampaignUpdateRequest
    from ...models.undocumented_response import UndocumentedResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncCampaigns:
    """The `campaigns` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_seriesid: str | int | Unset = UNSET,
        orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Campaign, CampaignPage]:
        """List campaigns.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_seriesid: Only campaigns of the automation with this id.
            orders_sdate: Sort by the date of sending.
            orders_ldate: Sort by the date of the last sending.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_campaigns import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaigns,
            query={
                "limit": limit,
                "offset": offset,
                "filters[seriesid]": filters_seriesid,
                "orders[sdate]": orders_sdate,
                "orders[ldate]": orders_ldate,
            },
            resume=resume,
        )

    @overload
    async def create(
        self, *, name: str, type_: str, can_split_content: bool | Unset = UNSET
    ) -> CampaignCreateResponse: ...
    @overload
    async def create(self, *, body: CampaignCreateRequest) -> CampaignCreateResponse: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        can_split_content: bool | Unset = UNSET,
        body: CampaignCreateRequest | Unset = UNSET,
    ) -> CampaignCreateResponse:
        """Create a campaign as a draft.

        The draft has only a name and a type; add the rest with `update_campaign`.

        Args:
            name: Its name.
            type_: Its type, such as single.
            can_split_content: Whether its content may be split.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.campaign_create_request import CampaignCreateRequest
        from .create_campaign import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                CampaignCreateRequest, None, body, name=name, type_=type_, can_split_content=can_split_content
            ),
        )

    async def get(self, id: str | int) -> CampaignResponse:
        """Get a campaign.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_campaign import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_campaign import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        address_id: str | int | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        public_campaign_archive: bool | Unset = UNSET,
        read_tracking_enabled: bool | Unset = UNSET,
        reply_tracking_enabled: bool | Unset = UNSET,
        link_tracking_enabled: bool | Unset = UNSET,
        google_analytics_link_tracking_enabled: bool | Unset = UNSET,
        google_analytics_campaign_name: str | Unset = UNSET,
        send_to_existing_subscribers: bool | Unset = UNSET,
        can_split_content: bool | Unset = UNSET,
        split_type: str | Unset = UNSET,
        split_winner_wait_period: int | Unset = UNSET,
        split_winner_wait_period_type: str | Unset = UNSET,
        recurring: bool | Unset = UNSET,
        responder_days_offset: int | Unset = UNSET,
        responder_hours_offset: int | Unset = UNSET,
        reminder_field: str | Unset = UNSET,
        reminder_type: str | Unset = UNSET,
        reminder_offset: int | Unset = UNSET,
        reminder_offset_type: str | Unset = UNSET,
        rss_interval: int | Unset = UNSET,
        body: CampaignUpdateRequest | Unset = UNSET,
    ) -> UndocumentedResponse:
        """Update a campaign that has not been sent.

        The response is not documented, not even its status.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            type_: Its type, such as single.
            segment_id: Id of the segment to limit it to.
            address_id: Id of the postal address to put into it.
            list_ids: Ids of the lists it goes to.
            scheduled_date: When to send it.
            public_campaign_archive: Whether to add it to the public archive.
            read_tracking_enabled: Whether to track opens.
            reply_tracking_enabled: Whether to track replies.
            link_tracking_enabled: Whether to track links.
            google_analytics_link_tracking_enabled: Whether to track links with Google Analytics.
            google_analytics_campaign_name: Its name in Google Analytics.
            send_to_existing_subscribers: Whether an autoresponder is also sent to existing contacts.
            can_split_content: Whether its content may be split.
            split_type: How a split test divides its contacts.
            split_winner_wait_period: How long a split test waits for its winner.
            split_winner_wait_period_type: The unit of that time.
            recurring: Whether it recurs.
            responder_days_offset: Days that an autoresponder waits.
            responder_hours_offset: Hours that an autoresponder waits.
            reminder_field: The date field of a reminder.
            reminder_type: The format of that date.
            reminder_offset: How far from that date a reminder is sent.
            reminder_offset_type: The unit of that distance.
            rss_interval: How often an RSS feed is read.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.campaign_update_request import CampaignUpdateRequest
        from .update_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                CampaignUpdateRequest,
                None,
                body,
                name=name,
                type_=type_,
                segment_id=segment_id,
                address_id=address_id,
                list_ids=list_ids,
                scheduled_date=scheduled_date,
                public_campaign_archive=public_campaign_archive,
                read_tracking_enabled=read_tracking_enabled,
                reply_tracking_enabled=reply_tracking_enabled,
                link_tracking_enabled=link_tracking_enabled,
                google_analytics_link_tracking_enabled=google_analytics_link_tracking_enabled,
                google_analytics_campaign_name=google_analytics_campaign_name,
                send_to_existing_subscribers=send_to_existing_subscribers,
                can_split_content=can_split_content,
                split_type=split_type,
                split_winner_wait_period=split_winner_wait_period,
                split_winner_wait_period_type=split_winner_wait_period_type,
                recurring=recurring,
                responder_days_offset=responder_days_offset,
                responder_hours_offset=responder_hours_offset,
                reminder_field=reminder_field,
                reminder_type=reminder_type,
                reminder_offset=reminder_offset,
                reminder_offset_type=reminder_offset_type,
                rss_interval=rss_interval,
            ),
        )

    async def copy(self, id: str | int) -> CampaignCopyResponse:
        """Copy a campaign.

        The copy is a draft. A failure may come with status 200 and `succeeded` 0.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .copy_campaign import asyncio

        return await asyncio(id, client=self._client)


class Campaigns:
    """The `campaigns` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_seriesid: str | int | Unset = UNSET,
        orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Campaign, CampaignPage]:
        """List campaigns.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_seriesid: Only campaigns of the automation with this id.
            orders_sdate: Sort by the date of sending.
            orders_ldate: Sort by the date of the last sending.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_campaigns import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.campaigns,
            query={
                "limit": limit,
                "offset": offset,
                "filters[seriesid]": filters_seriesid,
                "orders[sdate]": orders_sdate,
                "orders[ldate]": orders_ldate,
            },
            resume=resume,
        )

    @overload
    def create(self, *, name: str, type_: str, can_split_content: bool | Unset = UNSET) -> CampaignCreateResponse: ...
    @overload
    def create(self, *, body: CampaignCreateRequest) -> CampaignCreateResponse: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        can_split_content: bool | Unset = UNSET,
        body: CampaignCreateRequest | Unset = UNSET,
    ) -> CampaignCreateResponse:
        """Create a campaign as a draft.

        The draft has only a name and a type; add the rest with `update_campaign`.

        Args:
            name: Its name.
            type_: Its type, such as single.
            can_split_content: Whether its content may be split.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.campaign_create_request import CampaignCreateRequest
        from .create_campaign import sync

        return sync(
            client=self._client,
            body=body_of(
                CampaignCreateRequest, None, body, name=name, type_=type_, can_split_content=can_split_content
            ),
        )

    def get(self, id: str | int) -> CampaignResponse:
        """Get a campaign.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_campaign import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_campaign import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        address_id: str | int | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        public_campaign_archive: bool | Unset = UNSET,
        read_tracking_enabled: bool | Unset = UNSET,
        reply_tracking_enabled: bool | Unset = UNSET,
        link_tracking_enabled: bool | Unset = UNSET,
        google_analytics_link_tracking_enabled: bool | Unset = UNSET,
        google_analytics_campaign_name: str | Unset = UNSET,
        send_to_existing_subscribers: bool | Unset = UNSET,
        can_split_content: bool | Unset = UNSET,
        split_type: str | Unset = UNSET,
        split_winner_wait_period: int | Unset = UNSET,
        split_winner_wait_period_type: str | Unset = UNSET,
        recurring: bool | Unset = UNSET,
        responder_days_offset: int | Unset = UNSET,
        responder_hours_offset: int | Unset = UNSET,
        reminder_field: str | Unset = UNSET,
        reminder_type: str | Unset = UNSET,
        reminder_offset: int | Unset = UNSET,
        reminder_offset_type: str | Unset = UNSET,
        rss_interval: int | Unset = UNSET,
        body: CampaignUpdateRequest | Unset = UNSET,
    ) -> UndocumentedResponse:
        """Update a campaign that has not been sent.

        The response is not documented, not even its status.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            type_: Its type, such as single.
            segment_id: Id of the segment to limit it to.
            address_id: Id of the postal address to put into it.
            list_ids: Ids of the lists it goes to.
            scheduled_date: When to send it.
            public_campaign_archive: Whether to add it to the public archive.
            read_tracking_enabled: Whether to track opens.
            reply_tracking_enabled: Whether to track replies.
            link_tracking_enabled: Whether to track links.
            google_analytics_link_tracking_enabled: Whether to track links with Google Analytics.
            google_analytics_campaign_name: Its name in Google Analytics.
            send_to_existing_subscribers: Whether an autoresponder is also sent to existing contacts.
            can_split_content: Whether its content may be split.
            split_type: How a split test divides its contacts.
            split_winner_wait_period: How long a split test waits for its winner.
            split_winner_wait_period_type: The unit of that time.
            recurring: Whether it recurs.
            responder_days_offset: Days that an autoresponder waits.
            responder_hours_offset: Hours that an autoresponder waits.
            reminder_field: The date field of a reminder.
            reminder_type: The format of that date.
            reminder_offset: How far from that date a reminder is sent.
            reminder_offset_type: The unit of that distance.
            rss_interval: How often an RSS feed is read.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.campaign_update_request import CampaignUpdateRequest
        from .update_campaign import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                CampaignUpdateRequest,
                None,
                body,
                name=name,
                type_=type_,
                segment_id=segment_id,
                address_id=address_id,
                list_ids=list_ids,
                scheduled_date=scheduled_date,
                public_campaign_archive=public_campaign_archive,
                read_tracking_enabled=read_tracking_enabled,
                reply_tracking_enabled=reply_tracking_enabled,
                link_tracking_enabled=link_tracking_enabled,
                google_analytics_link_tracking_enabled=google_analytics_link_tracking_enabled,
                google_analytics_campaign_name=google_analytics_campaign_name,
                send_to_existing_subscribers=send_to_existing_subscribers,
                can_split_content=can_split_content,
                split_type=split_type,
                split_winner_wait_period=split_winner_wait_period,
                split_winner_wait_period_type=split_winner_wait_period_type,
                recurring=recurring,
                responder_days_offset=responder_days_offset,
                responder_hours_offset=responder_hours_offset,
                reminder_field=reminder_field,
                reminder_type=reminder_type,
                reminder_offset=reminder_offset,
                reminder_offset_type=reminder_offset_type,
                rss_interval=rss_interval,
            ),
        )

    def copy(self, id: str | int) -> CampaignCopyResponse:
        """Copy a campaign.

        The copy is a draft. A failure may come with status 200 and `succeeded` 0.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .copy_campaign import sync

        return sync(id, client=self._client)
