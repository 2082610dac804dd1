# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `sms_broadcasts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping

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
    """The `sms_broadcasts` of an account, awaited."""

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
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[SmsBroadcast, SmsBroadcastPage]:
        """List SMS broadcasts.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only broadcasts with this name.
            filters_status: Only broadcasts with this status.
            filters_type: Only broadcasts of this type; not in use yet.
            orders_field: The order; by which field is not documented.
            start_date: From this day.
            end_date: To this day.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_sms_broadcasts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.broadcasts,
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

    async def create(
        self,
        *,
        body: SmsBroadcastCreateRequest,
    ) -> SmsBroadcast:
        """Create an SMS broadcast.

        It is a draft; an update with the status pending_review sends it.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_sms_broadcast import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str | int,
    ) -> SmsBroadcast:
        """Get an SMS broadcast.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str | int,
        *,
        body: SmsBroadcastUpdateRequest,
    ) -> SmsBroadcast:
        """Change or send an SMS broadcast.

        The status pending_review has it sent; therefore a call whose outcome is unknown is not
        repeated.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_sms_broadcast import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str | int,
    ) -> SmsBroadcast:
        """Mark an SMS broadcast as deleted.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_sms_broadcast import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_with_ai(
        self,
        *,
        body: SmsBroadcastAiUpdateRequest,
    ) -> SmsBroadcastAiResponse:
        """Have AI rewrite an SMS broadcast.

        It takes a while; `get_ai_status` reads how far it is, by the requestId of the response.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_sms_broadcast_with_ai import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def create_with_ai(
        self,
        *,
        body: SmsBroadcastAiCreateRequest,
    ) -> SmsBroadcastAiResponse:
        """Have AI write an SMS broadcast.

        It takes a while; `get_ai_status` reads how far it is, by the requestId of the response.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_sms_broadcast_with_ai import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_ai_status(
        self,
        request_id: str | int,
    ) -> SmsBroadcastAiStatusResponse:
        """Get how far AI is with an SMS broadcast.

        Ask again while the status is in_progress; then it is success, with the broadcast's id, or
        error.

        Args:
            request_id: The requestId that the request to AI answered.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_ai_status import asyncio

        return await asyncio(
            request_id,
            client=self._client,
        )

    async def get_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse:
        """Get the results of SMS broadcasts, one by one.

        Args:
            body: The whole body instead of its fields.
            start_date: From this day.
            end_date: To this day.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_metrics import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            start_date=start_date,
            end_date=end_date,
        )

    async def get_snapshot(
        self,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastSnapshotResponse:
        """Get the results of all SMS broadcasts together.

        Args:
            start_date: From this day.
            end_date: To this day.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_snapshot import asyncio

        return await asyncio(
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    async def get_snapshot_by_ids(
        self,
        *,
        body: SmsBroadcastIdsRequest,
    ) -> SmsBroadcastSnapshotResponse:
        """Get the results of some SMS broadcasts together.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_snapshot_by_ids import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_failures(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[SmsBroadcastFailure, SmsBroadcastFailurePage]:
        """List why messages of an SMS broadcast failed, and how often.

        Args:
            broadcast_id: The broadcast's id.
            start_date: From this day.
            end_date: To this day.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_sms_broadcast_failures import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.failures,
            path={
                "broadcast_id": broadcast_id,
            },
            query={
                "start_date": start_date,
                "end_date": end_date,
            },
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
        filters_deliverability: builtins.list[Literal["deliveries", "failures"]] | Unset = UNSET,
        filters_engagement: builtins.list[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
        search: str | Unset = UNSET,
        order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"]
        | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[SmsBroadcastRecipient, SmsBroadcastRecipientPage]:
        """List the contacts that an SMS broadcast was sent to.

        Args:
            broadcast_id: The broadcast's id.
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            start_date: From this day.
            end_date: To this day.
            filters_deliverability: Only contacts whom it reached, or whom it did not.
            filters_engagement: Only contacts who did one of these.
            search: Only contacts whose name or phone number contains this.
            order_field: What to order by.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_sms_broadcast_recipients import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.recipients,
            path={
                "broadcast_id": broadcast_id,
            },
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

    async def export_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
    ) -> str:
        """Get the results of SMS broadcasts as CSV.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .export_sms_broadcast_metrics import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def export_recipients(
        self,
        broadcast_id: str | int,
        *,
        body: ExportSmsBroadcastRecipientsRequest,
    ) -> str:
        """Get the contacts that an SMS broadcast was sent to as CSV.

        Args:
            broadcast_id: The broadcast's id.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .export_sms_broadcast_recipients import asyncio

        return await asyncio(
            broadcast_id,
            client=self._client,
            body=body,
        )


class SmsBroadcasts:
    """The `sms_broadcasts` of an account."""

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
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[SmsBroadcast, SmsBroadcastPage]:
        """List SMS broadcasts.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only broadcasts with this name.
            filters_status: Only broadcasts with this status.
            filters_type: Only broadcasts of this type; not in use yet.
            orders_field: The order; by which field is not documented.
            start_date: From this day.
            end_date: To this day.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_sms_broadcasts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.broadcasts,
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

    def create(
        self,
        *,
        body: SmsBroadcastCreateRequest,
    ) -> SmsBroadcast:
        """Create an SMS broadcast.

        It is a draft; an update with the status pending_review sends it.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_sms_broadcast import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str | int,
    ) -> SmsBroadcast:
        """Get an SMS broadcast.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str | int,
        *,
        body: SmsBroadcastUpdateRequest,
    ) -> SmsBroadcast:
        """Change or send an SMS broadcast.

        The status pending_review has it sent; therefore a call whose outcome is unknown is not
        repeated.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_sms_broadcast import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str | int,
    ) -> SmsBroadcast:
        """Mark an SMS broadcast as deleted.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_sms_broadcast import sync

        return sync(
            id,
            client=self._client,
        )

    def update_with_ai(
        self,
        *,
        body: SmsBroadcastAiUpdateRequest,
    ) -> SmsBroadcastAiResponse:
        """Have AI rewrite an SMS broadcast.

        It takes a while; `get_ai_status` reads how far it is, by the requestId of the response.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_sms_broadcast_with_ai import sync

        return sync(
            client=self._client,
            body=body,
        )

    def create_with_ai(
        self,
        *,
        body: SmsBroadcastAiCreateRequest,
    ) -> SmsBroadcastAiResponse:
        """Have AI write an SMS broadcast.

        It takes a while; `get_ai_status` reads how far it is, by the requestId of the response.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_sms_broadcast_with_ai import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_ai_status(
        self,
        request_id: str | int,
    ) -> SmsBroadcastAiStatusResponse:
        """Get how far AI is with an SMS broadcast.

        Ask again while the status is in_progress; then it is success, with the broadcast's id, or
        error.

        Args:
            request_id: The requestId that the request to AI answered.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_ai_status import sync

        return sync(
            request_id,
            client=self._client,
        )

    def get_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastMetricsResponse:
        """Get the results of SMS broadcasts, one by one.

        Args:
            body: The whole body instead of its fields.
            start_date: From this day.
            end_date: To this day.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_metrics import sync

        return sync(
            client=self._client,
            body=body,
            start_date=start_date,
            end_date=end_date,
        )

    def get_snapshot(
        self,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
    ) -> SmsBroadcastSnapshotResponse:
        """Get the results of all SMS broadcasts together.

        Args:
            start_date: From this day.
            end_date: To this day.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_snapshot import sync

        return sync(
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    def get_snapshot_by_ids(
        self,
        *,
        body: SmsBroadcastIdsRequest,
    ) -> SmsBroadcastSnapshotResponse:
        """Get the results of some SMS broadcasts together.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_sms_broadcast_snapshot_by_ids import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_failures(
        self,
        broadcast_id: str | int,
        *,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[SmsBroadcastFailure, SmsBroadcastFailurePage]:
        """List why messages of an SMS broadcast failed, and how often.

        Args:
            broadcast_id: The broadcast's id.
            start_date: From this day.
            end_date: To this day.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_sms_broadcast_failures import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.failures,
            path={
                "broadcast_id": broadcast_id,
            },
            query={
                "start_date": start_date,
                "end_date": end_date,
            },
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
        filters_deliverability: builtins.list[Literal["deliveries", "failures"]] | Unset = UNSET,
        filters_engagement: builtins.list[Literal["clicks", "optOuts", "replies"]] | Unset = UNSET,
        search: str | Unset = UNSET,
        order_field: Literal["clicks", "deliverability", "name", "optOut", "phone", "replies", "sentDate"]
        | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[SmsBroadcastRecipient, SmsBroadcastRecipientPage]:
        """List the contacts that an SMS broadcast was sent to.

        Args:
            broadcast_id: The broadcast's id.
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            start_date: From this day.
            end_date: To this day.
            filters_deliverability: Only contacts whom it reached, or whom it did not.
            filters_engagement: Only contacts who did one of these.
            search: Only contacts whose name or phone number contains this.
            order_field: What to order by.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_sms_broadcast_recipients import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.recipients,
            path={
                "broadcast_id": broadcast_id,
            },
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

    def export_metrics(
        self,
        *,
        body: SmsBroadcastIdsRequest,
    ) -> str:
        """Get the results of SMS broadcasts as CSV.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .export_sms_broadcast_metrics import sync

        return sync(
            client=self._client,
            body=body,
        )

    def export_recipients(
        self,
        broadcast_id: str | int,
        *,
        body: ExportSmsBroadcastRecipientsRequest,
    ) -> str:
        """Get the contacts that an SMS broadcast was sent to as CSV.

        Args:
            broadcast_id: The broadcast's id.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .export_sms_broadcast_recipients import sync

        return sync(
            broadcast_id,
            client=self._client,
            body=body,
        )
