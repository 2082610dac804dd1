# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `sms_broadcasts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.export_sms_broadcast_recipients_request import ExportSmsBroadcastRecipientsRequest
    from ...models.sms_broadcast import SmsBroadcast
    from ...models.sms_broadcast_ai_create_request import SmsBroadcastAiCreateRequest
    from ...models.sms_broadcast_ai_response import SmsBroadcastAiResponse
    from ...models.sms_broadcast_ai_status_response import SmsBroadcastAiStatusResponse
    from ...models.sms_broadcast_ai_update_request import SmsBroadcastAiUpdateRequest
    from ...models.sms_broadcast_create_request import SmsBroadcastCreateRequest
    from ...models.sms_broadcast_failure import SmsBroadcastFailure
    from ...models.sms_broadcast_failure_page import SmsBroadcastFailurePage
    from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
    from ...models.sms_broadcast_metrics_response import SmsBroadcastMetricsResponse
    from ...models.sms_broadcast_page import SmsBroadcastPage
    from ...models.sms_broadcast_recipient import SmsBroadcastRecipient
    from ...models.sms_broadcast_recipient_page import SmsBroadcastRecipientPage
    from ...models.sms_broadcast_snapshot_response import SmsBroadcastSnapshotResponse
    from ...models.sms_broadcast_update_request import SmsBroadcastUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncSmsBroadcasts:
    """The `sms_broadcasts` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
        filters_type: str | Unset = UNSET,
        orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[SmsBroadcast, SmsBroadcastPage]:
        """List SMS broadcasts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only broadcasts with this name.
            filters_status: Only broadcasts with this status.
            filters_type: Only broadcasts of this type; not in use yet.
            orders_field: Sort direction; the field is not documented.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_sms_broadcasts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.broadcasts,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[status]": filters_status,
                "filters[type]": filters_type,
                "orders[field]": orders_field,
                "start_date": start_date,
                "end_date": end_date,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        body: str,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        status: Literal["draft"] | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
    ) -> SmsBroadcast: ...
    @overload
    async def create(self, *, body: SmsBroadcastCreateRequest) -> SmsBroadcast: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        status: Literal["draft"] | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
        body: str | SmsBroadcastCreateRequest | Unset = UNSET,
    ) -> SmsBroadcast:
        """Create an SMS broadcast.

        It is a draft; update its status to pending_review to send it.

        Args:
            name: Its name.
            body: The text.
            list_ids: Ids of the lists it goes to.
            segment_id: Id of the segment it goes to.
            custom_segment_id: Id of a segment created for it.
            scheduled_date: When to send it.
            status: Its initial status.
            label_ids: Ids of its labels.
            media_urls: URLs of pictures and other media.
            preview_url: URL of a preview.
            shorten_track_links_enabled: Whether to shorten and track links.
            address_id: Id of the sender's address.
            sent_to_count: Contacts whom it is sent to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_create_request import SmsBroadcastCreateRequest
        from .create_sms_broadcast import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                SmsBroadcastCreateRequest,
                None,
                body if isinstance(body, SmsBroadcastCreateRequest) else UNSET,
                name=name,
                body=UNSET if isinstance(body, SmsBroadcastCreateRequest) else body,
                list_ids=list_ids,
                segment_id=segment_id,
                custom_segment_id=custom_segment_id,
                scheduled_date=scheduled_date,
                status=status,
                label_ids=label_ids,
                media_urls=media_urls,
                preview_url=preview_url,
                shorten_track_links_enabled=shorten_track_links_enabled,
                address_id=address_id,
                sent_to_count=sent_to_count,
            ),
        )

    async def get(self, id: str | int) -> SmsBroadcast:
        """Get an SMS broadcast.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_sms_broadcast import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        status: Literal["draft", "pending_review"] | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        custom_run_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
        body: str | SmsBroadcastUpdateRequest | Unset = UNSET,
    ) -> SmsBroadcast:
        """Update or send an SMS broadcast.

        The status pending_review sends it, so a call whose outcome is unknown is not repeated.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            body: The text.
            status: pending_review sends it.
            list_ids: Ids of the lists it goes to.
            segment_id: Id of the segment it goes to.
            custom_segment_id: Id of a segment created for it.
            custom_run_id: Id of a run of match_contacts that found its contacts.
            scheduled_date: When to send it.
            label_ids: Ids of its labels.
            media_urls: URLs of pictures and other media.
            preview_url: URL of a preview.
            shorten_track_links_enabled: Whether to shorten and track links.
            address_id: Id of the sender's address.
            sent_to_count: Contacts whom it is sent to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_update_request import SmsBroadcastUpdateRequest
        from .update_sms_broadcast import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                SmsBroadcastUpdateRequest,
                None,
                body if isinstance(body, SmsBroadcastUpdateRequest) else UNSET,
                name=name,
                body=UNSET if isinstance(body, SmsBroadcastUpdateRequest) else body,
                status=status,
                list_ids=list_ids,
                segment_id=segment_id,
                custom_segment_id=custom_segment_id,
                custom_run_id=custom_run_id,
                scheduled_date=scheduled_date,
                label_ids=label_ids,
                media_urls=media_urls,
                preview_url=preview_url,
                shorten_track_links_enabled=shorten_track_links_enabled,
                address_id=address_id,
                sent_to_count=sent_to_count,
            ),
        )

    async def delete(self, id: str | int) -> SmsBroadcast:
        """Mark an SMS broadcast as deleted.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_sms_broadcast import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update_with_ai(
        self, *, broadcast_id: str | int, prompt: str, tone: str, source: Literal["ai_builder", "ai_index", "sms_index"]
    ) -> SmsBroadcastAiResponse: ...
    @overload
    async def update_with_ai(self, *, body: SmsBroadcastAiUpdateRequest) -> SmsBroadcastAiResponse: ...
    async def update_with_ai(
        self,
        *,
        broadcast_id: str | int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tone: str | Unset = UNSET,
        source: Literal["ai_builder", "ai_index", "sms_index"] | Unset = UNSET,
        body: SmsBroadcastAiUpdateRequest | Unset = UNSET,
    ) -> SmsBroadcastAiResponse:
        """Rewrite an SMS broadcast with AI.

        This takes a while; call `get_ai_status` with the requestId of the response.

        Args:
            broadcast_id: Id of the broadcast.
            prompt: The topic.
            tone: The tone.
            source: Where the request comes from.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ai_update_request import SmsBroadcastAiUpdateRequest
        from .update_sms_broadcast_with_ai import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                SmsBroadcastAiUpdateRequest,
                None,
                body,
                broadcast_id=broadcast_id,
                prompt=prompt,
                tone=tone,
                source=source,
            ),
        )

    @overload
    async def create_with_ai(
        self, *, prompt: str, tone: str, source: Literal["ai_builder", "ai_index", "sms_index"]
    ) -> SmsBroadcastAiResponse: ...
    @overload
    async def create_with_ai(self, *, body: SmsBroadcastAiCreateRequest) -> SmsBroadcastAiResponse: ...
    async def create_with_ai(
        self,
        *,
        prompt: str | Unset = UNSET,
        tone: str | Unset = UNSET,
        source: Literal["ai_builder", "ai_index", "sms_index"] | Unset = UNSET,
        body: SmsBroadcastAiCreateRequest | Unset = UNSET,
    ) -> SmsBroadcastAiResponse:
        """Generate an SMS broadcast with AI.

        This takes a while; call `get_ai_status` with the requestId of the response.

        Args:
            prompt: The topic.
            tone: The tone.
            source: Where the request comes from.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ai_create_request import SmsBroadcastAiCreateRequest
        from .create_sms_broadcast_with_ai import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(SmsBroadcastAiCreateRequest, None, body, prompt=prompt, tone=tone, source=source),
        )

    async def get_ai_status(self, request_id: str | int) -> SmsBroadcastAiStatusResponse:
        """Get the status of an AI request for an SMS broadcast.

        Poll while the status is in_progress; it ends as success, with the broadcast's id, or as error.

        Args:
            request_id: The requestId that the AI request returned.
        """
        from .get_sms_broadcast_ai_status import asyncio

        return await asyncio(request_id, client=self._client)

    @overload
    async def get_metrics(
        self,
        *,
        ids: Sequence[str | int],
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse: ...
    @overload
    async def get_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse: ...
    async def get_metrics(
        self,
        *,
        ids: Sequence[str | int] | Unset = UNSET,
        body: SmsBroadcastIdsRequest | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse:
        """Get the results of SMS broadcasts, one row per broadcast.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .get_sms_broadcast_metrics import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids),
            start_date=start_date,
            end_date=end_date,
        )

    async def get_snapshot(
        self, *, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
    ) -> SmsBroadcastSnapshotResponse:
        """Get the totals of all SMS broadcasts.

        Args:
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
        """
        from .get_sms_broadcast_snapshot import asyncio

        return await asyncio(client=self._client, start_date=start_date, end_date=end_date)

    @overload
    async def get_snapshot_by_ids(self, *, ids: Sequence[str | int]) -> SmsBroadcastSnapshotResponse: ...
    @overload
    async def get_snapshot_by_ids(self, *, body: SmsBroadcastIdsRequest) -> SmsBroadcastSnapshotResponse: ...
    async def get_snapshot_by_ids(
        self, *, ids: Sequence[str | int] | Unset = UNSET, body: SmsBroadcastIdsRequest | Unset = UNSET
    ) -> SmsBroadcastSnapshotResponse:
        """Get the totals of some SMS broadcasts.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .get_sms_broadcast_snapshot_by_ids import asyncio

        return await asyncio(client=self._client, body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids))

    def list_failures(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[SmsBroadcastFailure, SmsBroadcastFailurePage]:
        """List the failures of an SMS broadcast, with counts.

        Args:
            broadcast_id: The broadcast's id.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_sms_broadcast_failures import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.failures,
            path={"broadcast_id": broadcast_id},
            query={"start_date": start_date, "end_date": end_date},
            resume=resume,
        )

    def list_recipients(
        self,
        broadcast_id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
        filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
        search: str | Unset = UNSET,
        order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"]
        | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[SmsBroadcastRecipient, SmsBroadcastRecipientPage]:
        """List the contacts that an SMS broadcast was sent to.

        Args:
            broadcast_id: The broadcast's id.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            filters_deliverability: Only contacts who got it, or only those who did not.
            filters_engagement: Only contacts with one of these actions.
            search: Only contacts whose name or phone number contains this text.
            order_field: The field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_sms_broadcast_recipients import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.recipients,
            path={"broadcast_id": broadcast_id},
            query={
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "end_date": end_date,
                "filters[deliverability][]": filters_deliverability,
                "filters[engagement][]": filters_engagement,
                "search": search,
                "order[field]": order_field,
            },
            resume=resume,
        )

    @overload
    async def export_metrics(self, *, ids: Sequence[str | int]) -> str: ...
    @overload
    async def export_metrics(self, *, body: SmsBroadcastIdsRequest) -> str: ...
    async def export_metrics(
        self, *, ids: Sequence[str | int] | Unset = UNSET, body: SmsBroadcastIdsRequest | Unset = UNSET
    ) -> str:
        """Get the results of SMS broadcasts as CSV.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .export_sms_broadcast_metrics import asyncio

        return await asyncio(client=self._client, body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids))

    async def export_recipients(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        deliverability: Sequence[str] | Unset = UNSET,
        engagement: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        order: JSON | Unset = UNSET,
        body: ExportSmsBroadcastRecipientsRequest | Unset = UNSET,
    ) -> str:
        """Get the contacts that an SMS broadcast was sent to as CSV.

        Args:
            broadcast_id: The broadcast's id.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            deliverability: deliveries, failures or both.
            engagement: clicks, replies and optOuts, one or more.
            search: Only contacts whose name or phone number contains this text.
            order: The field to sort by.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.export_sms_broadcast_recipients_request import ExportSmsBroadcastRecipientsRequest
        from .export_sms_broadcast_recipients import asyncio

        return await asyncio(
            broadcast_id,
            client=self._client,
            body=body_of(
                ExportSmsBroadcastRecipientsRequest,
                None,
                body,
                start_date=start_date,
                end_date=end_date,
                deliverability=deliverability,
                engagement=engagement,
                search=search,
                order=order,
            ),
        )


class SmsBroadcasts:
    """The `sms_broadcasts` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_status: Literal["draft", "pending_review", "scheduled", "sending", "sent"] | Unset = UNSET,
        filters_type: str | Unset = UNSET,
        orders_field: Literal["ASC", "DESC"] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[SmsBroadcast, SmsBroadcastPage]:
        """List SMS broadcasts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only broadcasts with this name.
            filters_status: Only broadcasts with this status.
            filters_type: Only broadcasts of this type; not in use yet.
            orders_field: Sort direction; the field is not documented.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_sms_broadcasts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.broadcasts,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[status]": filters_status,
                "filters[type]": filters_type,
                "orders[field]": orders_field,
                "start_date": start_date,
                "end_date": end_date,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        body: str,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        status: Literal["draft"] | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
    ) -> SmsBroadcast: ...
    @overload
    def create(self, *, body: SmsBroadcastCreateRequest) -> SmsBroadcast: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        status: Literal["draft"] | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
        body: str | SmsBroadcastCreateRequest | Unset = UNSET,
    ) -> SmsBroadcast:
        """Create an SMS broadcast.

        It is a draft; update its status to pending_review to send it.

        Args:
            name: Its name.
            body: The text.
            list_ids: Ids of the lists it goes to.
            segment_id: Id of the segment it goes to.
            custom_segment_id: Id of a segment created for it.
            scheduled_date: When to send it.
            status: Its initial status.
            label_ids: Ids of its labels.
            media_urls: URLs of pictures and other media.
            preview_url: URL of a preview.
            shorten_track_links_enabled: Whether to shorten and track links.
            address_id: Id of the sender's address.
            sent_to_count: Contacts whom it is sent to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_create_request import SmsBroadcastCreateRequest
        from .create_sms_broadcast import sync

        return sync(
            client=self._client,
            body=body_of(
                SmsBroadcastCreateRequest,
                None,
                body if isinstance(body, SmsBroadcastCreateRequest) else UNSET,
                name=name,
                body=UNSET if isinstance(body, SmsBroadcastCreateRequest) else body,
                list_ids=list_ids,
                segment_id=segment_id,
                custom_segment_id=custom_segment_id,
                scheduled_date=scheduled_date,
                status=status,
                label_ids=label_ids,
                media_urls=media_urls,
                preview_url=preview_url,
                shorten_track_links_enabled=shorten_track_links_enabled,
                address_id=address_id,
                sent_to_count=sent_to_count,
            ),
        )

    def get(self, id: str | int) -> SmsBroadcast:
        """Get an SMS broadcast.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_sms_broadcast import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        status: Literal["draft", "pending_review"] | Unset = UNSET,
        list_ids: Sequence[str | int] | Unset = UNSET,
        segment_id: str | int | Unset = UNSET,
        custom_segment_id: str | None | Unset = UNSET,
        custom_run_id: str | None | Unset = UNSET,
        scheduled_date: datetime.datetime | Unset = UNSET,
        label_ids: Sequence[str | int] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        shorten_track_links_enabled: bool | Unset = UNSET,
        address_id: str | int | None | Unset = UNSET,
        sent_to_count: int | Unset = UNSET,
        body: str | SmsBroadcastUpdateRequest | Unset = UNSET,
    ) -> SmsBroadcast:
        """Update or send an SMS broadcast.

        The status pending_review sends it, so a call whose outcome is unknown is not repeated.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            body: The text.
            status: pending_review sends it.
            list_ids: Ids of the lists it goes to.
            segment_id: Id of the segment it goes to.
            custom_segment_id: Id of a segment created for it.
            custom_run_id: Id of a run of match_contacts that found its contacts.
            scheduled_date: When to send it.
            label_ids: Ids of its labels.
            media_urls: URLs of pictures and other media.
            preview_url: URL of a preview.
            shorten_track_links_enabled: Whether to shorten and track links.
            address_id: Id of the sender's address.
            sent_to_count: Contacts whom it is sent to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_update_request import SmsBroadcastUpdateRequest
        from .update_sms_broadcast import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                SmsBroadcastUpdateRequest,
                None,
                body if isinstance(body, SmsBroadcastUpdateRequest) else UNSET,
                name=name,
                body=UNSET if isinstance(body, SmsBroadcastUpdateRequest) else body,
                status=status,
                list_ids=list_ids,
                segment_id=segment_id,
                custom_segment_id=custom_segment_id,
                custom_run_id=custom_run_id,
                scheduled_date=scheduled_date,
                label_ids=label_ids,
                media_urls=media_urls,
                preview_url=preview_url,
                shorten_track_links_enabled=shorten_track_links_enabled,
                address_id=address_id,
                sent_to_count=sent_to_count,
            ),
        )

    def delete(self, id: str | int) -> SmsBroadcast:
        """Mark an SMS broadcast as deleted.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_sms_broadcast import sync

        return sync(id, client=self._client)

    @overload
    def update_with_ai(
        self, *, broadcast_id: str | int, prompt: str, tone: str, source: Literal["ai_builder", "ai_index", "sms_index"]
    ) -> SmsBroadcastAiResponse: ...
    @overload
    def update_with_ai(self, *, body: SmsBroadcastAiUpdateRequest) -> SmsBroadcastAiResponse: ...
    def update_with_ai(
        self,
        *,
        broadcast_id: str | int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tone: str | Unset = UNSET,
        source: Literal["ai_builder", "ai_index", "sms_index"] | Unset = UNSET,
        body: SmsBroadcastAiUpdateRequest | Unset = UNSET,
    ) -> SmsBroadcastAiResponse:
        """Rewrite an SMS broadcast with AI.

        This takes a while; call `get_ai_status` with the requestId of the response.

        Args:
            broadcast_id: Id of the broadcast.
            prompt: The topic.
            tone: The tone.
            source: Where the request comes from.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ai_update_request import SmsBroadcastAiUpdateRequest
        from .update_sms_broadcast_with_ai import sync

        return sync(
            client=self._client,
            body=body_of(
                SmsBroadcastAiUpdateRequest,
                None,
                body,
                broadcast_id=broadcast_id,
                prompt=prompt,
                tone=tone,
                source=source,
            ),
        )

    @overload
    def create_with_ai(
        self, *, prompt: str, tone: str, source: Literal["ai_builder", "ai_index", "sms_index"]
    ) -> SmsBroadcastAiResponse: ...
    @overload
    def create_with_ai(self, *, body: SmsBroadcastAiCreateRequest) -> SmsBroadcastAiResponse: ...
    def create_with_ai(
        self,
        *,
        prompt: str | Unset = UNSET,
        tone: str | Unset = UNSET,
        source: Literal["ai_builder", "ai_index", "sms_index"] | Unset = UNSET,
        body: SmsBroadcastAiCreateRequest | Unset = UNSET,
    ) -> SmsBroadcastAiResponse:
        """Generate an SMS broadcast with AI.

        This takes a while; call `get_ai_status` with the requestId of the response.

        Args:
            prompt: The topic.
            tone: The tone.
            source: Where the request comes from.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ai_create_request import SmsBroadcastAiCreateRequest
        from .create_sms_broadcast_with_ai import sync

        return sync(
            client=self._client,
            body=body_of(SmsBroadcastAiCreateRequest, None, body, prompt=prompt, tone=tone, source=source),
        )

    def get_ai_status(self, request_id: str | int) -> SmsBroadcastAiStatusResponse:
        """Get the status of an AI request for an SMS broadcast.

        Poll while the status is in_progress; it ends as success, with the broadcast's id, or as error.

        Args:
            request_id: The requestId that the AI request returned.
        """
        from .get_sms_broadcast_ai_status import sync

        return sync(request_id, client=self._client)

    @overload
    def get_metrics(
        self,
        *,
        ids: Sequence[str | int],
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse: ...
    @overload
    def get_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse: ...
    def get_metrics(
        self,
        *,
        ids: Sequence[str | int] | Unset = UNSET,
        body: SmsBroadcastIdsRequest | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse:
        """Get the results of SMS broadcasts, one row per broadcast.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .get_sms_broadcast_metrics import sync

        return sync(
            client=self._client,
            body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids),
            start_date=start_date,
            end_date=end_date,
        )

    def get_snapshot(
        self, *, start_date: datetime.date | Unset = UNSET, end_date: datetime.date | Unset = UNSET
    ) -> SmsBroadcastSnapshotResponse:
        """Get the totals of all SMS broadcasts.

        Args:
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
        """
        from .get_sms_broadcast_snapshot import sync

        return sync(client=self._client, start_date=start_date, end_date=end_date)

    @overload
    def get_snapshot_by_ids(self, *, ids: Sequence[str | int]) -> SmsBroadcastSnapshotResponse: ...
    @overload
    def get_snapshot_by_ids(self, *, body: SmsBroadcastIdsRequest) -> SmsBroadcastSnapshotResponse: ...
    def get_snapshot_by_ids(
        self, *, ids: Sequence[str | int] | Unset = UNSET, body: SmsBroadcastIdsRequest | Unset = UNSET
    ) -> SmsBroadcastSnapshotResponse:
        """Get the totals of some SMS broadcasts.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .get_sms_broadcast_snapshot_by_ids import sync

        return sync(client=self._client, body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids))

    def list_failures(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[SmsBroadcastFailure, SmsBroadcastFailurePage]:
        """List the failures of an SMS broadcast, with counts.

        Args:
            broadcast_id: The broadcast's id.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_sms_broadcast_failures import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.failures,
            path={"broadcast_id": broadcast_id},
            query={"start_date": start_date, "end_date": end_date},
            resume=resume,
        )

    def list_recipients(
        self,
        broadcast_id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        filters_deliverability: Sequence[Literal["deliveries", "failures"]] | Unset = UNSET,
        filters_engagement: Sequence[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
        search: str | Unset = UNSET,
        order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"]
        | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[SmsBroadcastRecipient, SmsBroadcastRecipientPage]:
        """List the contacts that an SMS broadcast was sent to.

        Args:
            broadcast_id: The broadcast's id.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            filters_deliverability: Only contacts who got it, or only those who did not.
            filters_engagement: Only contacts with one of these actions.
            search: Only contacts whose name or phone number contains this text.
            order_field: The field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_sms_broadcast_recipients import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.recipients,
            path={"broadcast_id": broadcast_id},
            query={
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "end_date": end_date,
                "filters[deliverability][]": filters_deliverability,
                "filters[engagement][]": filters_engagement,
                "search": search,
                "order[field]": order_field,
            },
            resume=resume,
        )

    @overload
    def export_metrics(self, *, ids: Sequence[str | int]) -> str: ...
    @overload
    def export_metrics(self, *, body: SmsBroadcastIdsRequest) -> str: ...
    def export_metrics(
        self, *, ids: Sequence[str | int] | Unset = UNSET, body: SmsBroadcastIdsRequest | Unset = UNSET
    ) -> str:
        """Get the results of SMS broadcasts as CSV.

        Args:
            ids: Ids of the broadcasts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.sms_broadcast_ids_request import SmsBroadcastIdsRequest
        from .export_sms_broadcast_metrics import sync

        return sync(client=self._client, body=body_of(SmsBroadcastIdsRequest, None, body, ids=ids))

    def export_recipients(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        deliverability: Sequence[str] | Unset = UNSET,
        engagement: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        order: JSON | Unset = UNSET,
        body: ExportSmsBroadcastRecipientsRequest | Unset = UNSET,
    ) -> str:
        """Get the contacts that an SMS broadcast was sent to as CSV.

        Args:
            broadcast_id: The broadcast's id.
            start_date: Start date, inclusive.
            end_date: End date, inclusive.
            deliverability: deliveries, failures or both.
            engagement: clicks, replies and optOuts, one or more.
            search: Only contacts whose name or phone number contains this text.
            order: The field to sort by.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.export_sms_broadcast_recipients_request import ExportSmsBroadcastRecipientsRequest
        from .export_sms_broadcast_recipients import sync

        return sync(
            broadcast_id,
            client=self._client,
            body=body_of(
                ExportSmsBroadcastRecipientsRequest,
                None,
                body,
                start_date=start_date,
                end_date=end_date,
                deliverability=deliverability,
                engagement=engagement,
                search=search,
                order=order,
            ),
        )
