# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.webhook import Webhook
    from ...models.webhook_create_request import WebhookCreateRequest
    from ...models.webhook_event_page import WebhookEventPage
    from ...models.webhook_page import WebhookPage
    from ...models.webhook_response import WebhookResponse
    from ...models.webhook_update_request import WebhookUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncWebhooks:
    """The `webhooks` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_url: str | Unset = UNSET,
        filters_listid: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Webhook, WebhookPage]:
        """List webhooks.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only webhooks with this name.
            filters_url: Only webhooks that call this URL.
            filters_listid: Only webhooks of the list with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_webhooks import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.webhooks,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[url]": filters_url,
                "filters[listid]": filters_listid,
            },
            resume=resume,
        )

    @overload
    async def create(
        self, *, name: str, url: str, events: Sequence[str], sources: Sequence[str], listid: str | int | Unset = UNSET
    ) -> WebhookResponse: ...
    @overload
    async def create(self, *, body: WebhookCreateRequest) -> WebhookResponse: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Sequence[str] | Unset = UNSET,
        sources: Sequence[str] | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        body: WebhookCreateRequest | Unset = UNSET,
    ) -> WebhookResponse:
        """Create a webhook.

        Deliveries are form-encoded POST requests without a signature. A failed delivery is not repeated. A 410
        response turns the webhook off.

        Args:
            name: Its name.
            url: The URL to call; only https on port 443.
            events: Events, such as subscribe.
            sources: Sources of events: public, admin, api, system.
            listid: Id of the list to limit it to; many events ignore it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.webhook_create_request import WebhookCreateRequest
        from .create_webhook import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                WebhookCreateRequest, "webhook", body, name=name, url=url, events=events, sources=sources, listid=listid
            ),
        )

    async def get(self, id: str | int) -> WebhookResponse:
        """Get a webhook.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_webhook import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Sequence[str] | Unset = UNSET,
        sources: Sequence[str] | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        body: WebhookUpdateRequest | Unset = UNSET,
    ) -> WebhookResponse:
        """Update a webhook.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            url: The URL to call; only https on port 443.
            events: Events, such as subscribe.
            sources: Sources of events: public, admin, api, system.
            listid: Id of the list to limit it to; many events ignore it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.webhook_update_request import WebhookUpdateRequest
        from .update_webhook import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                WebhookUpdateRequest, "webhook", body, name=name, url=url, events=events, sources=sources, listid=listid
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a webhook.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_webhook import asyncio

        return await asyncio(id, client=self._client)

    def list_events(self, *, resume: Mapping[str, object] | None = None) -> AsyncPager[str, WebhookEventPage]:
        """List the events that webhooks can subscribe to.

        Args:
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_webhook_events import OPERATION

        return AsyncPager(self._client, OPERATION, rows=lambda response: response.webhook_events, resume=resume)


class Webhooks:
    """The `webhooks` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_url: str | Unset = UNSET,
        filters_listid: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Webhook, WebhookPage]:
        """List webhooks.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only webhooks with this name.
            filters_url: Only webhooks that call this URL.
            filters_listid: Only webhooks of the list with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_webhooks import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.webhooks,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[url]": filters_url,
                "filters[listid]": filters_listid,
            },
            resume=resume,
        )

    @overload
    def create(
        self, *, name: str, url: str, events: Sequence[str], sources: Sequence[str], listid: str | int | Unset = UNSET
    ) -> WebhookResponse: ...
    @overload
    def create(self, *, body: WebhookCreateRequest) -> WebhookResponse: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Sequence[str] | Unset = UNSET,
        sources: Sequence[str] | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        body: WebhookCreateRequest | Unset = UNSET,
    ) -> WebhookResponse:
        """Create a webhook.

        Deliveries are form-encoded POST requests without a signature. A failed delivery is not repeated. A 410
        response turns the webhook off.

        Args:
            name: Its name.
            url: The URL to call; only https on port 443.
            events: Events, such as subscribe.
            sources: Sources of events: public, admin, api, system.
            listid: Id of the list to limit it to; many events ignore it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.webhook_create_request import WebhookCreateRequest
        from .create_webhook import sync

        return sync(
            client=self._client,
            body=body_of(
                WebhookCreateRequest, "webhook", body, name=name, url=url, events=events, sources=sources, listid=listid
            ),
        )

    def get(self, id: str | int) -> WebhookResponse:
        """Get a webhook.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_webhook import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Sequence[str] | Unset = UNSET,
        sources: Sequence[str] | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        body: WebhookUpdateRequest | Unset = UNSET,
    ) -> WebhookResponse:
        """Update a webhook.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            url: The URL to call; only https on port 443.
            events: Events, such as subscribe.
            sources: Sources of events: public, admin, api, system.
            listid: Id of the list to limit it to; many events ignore it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.webhook_update_request import WebhookUpdateRequest
        from .update_webhook import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                WebhookUpdateRequest, "webhook", body, name=name, url=url, events=events, sources=sources, listid=listid
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a webhook.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_webhook import sync

        return sync(id, client=self._client)

    def list_events(self, *, resume: Mapping[str, object] | None = None) -> Pager[str, WebhookEventPage]:
        """List the events that webhooks can subscribe to.

        Args:
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_webhook_events import OPERATION

        return Pager(self._client, OPERATION, rows=lambda response: response.webhook_events, resume=resume)
