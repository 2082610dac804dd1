# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.event import Event
    from ...models.event_create_request import EventCreateRequest
    from ...models.event_page import EventPage
    from ...models.event_response import EventResponse
    from ...models.track_event_request import TrackEventRequest
    from ...models.track_event_response import TrackEventResponse
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncEvents:
    """The `events` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[Event, EventPage]:
        """List the names of tracked events.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_events import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.event_tracking_events,
            query={
                "limit": limit,
                "offset": offset,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
    ) -> EventResponse: ...
    @overload
    async def create(
        self,
        *,
        body: EventCreateRequest,
    ) -> EventResponse: ...
    async def create(
        self,
        *,
        body: EventCreateRequest | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> EventResponse:
        """Create a name for tracked events.

        Args:
            name: The name.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.event_create import EventCreate
        from ...models.event_create_request import EventCreateRequest
        from .create_event import asyncio

        return await asyncio(
            client=self._client,
            body=wrapped(
                EventCreateRequest,
                EventCreate,
                body,
                {
                    "name": name,
                },
            ),
        )

    async def delete(
        self,
        event_name: str,
    ) -> Empty:
        """Delete a name of tracked events.

        Args:
            event_name: The name; spaces and other characters are encoded.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_event import asyncio

        return await asyncio(
            event_name,
            client=self._client,
        )

    async def track(
        self,
        *,
        body: TrackEventRequest,
    ) -> TrackEventResponse:
        """Track an event of a contact.

        The key is that of event tracking, not the API token; it and the actid stand in the account's
        settings of event tracking, which must be on. The event's name is made when it is new.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .track_event import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )


class Events:
    """The `events` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[Event, EventPage]:
        """List the names of tracked events.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_events import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.event_tracking_events,
            query={
                "limit": limit,
                "offset": offset,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        name: str,
    ) -> EventResponse: ...
    @overload
    def create(
        self,
        *,
        body: EventCreateRequest,
    ) -> EventResponse: ...
    def create(
        self,
        *,
        body: EventCreateRequest | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> EventResponse:
        """Create a name for tracked events.

        Args:
            name: The name.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.event_create import EventCreate
        from ...models.event_create_request import EventCreateRequest
        from .create_event import sync

        return sync(
            client=self._client,
            body=wrapped(
                EventCreateRequest,
                EventCreate,
                body,
                {
                    "name": name,
                },
            ),
        )

    def delete(
        self,
        event_name: str,
    ) -> Empty:
        """Delete a name of tracked events.

        Args:
            event_name: The name; spaces and other characters are encoded.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_event import sync

        return sync(
            event_name,
            client=self._client,
        )

    def track(
        self,
        *,
        body: TrackEventRequest,
    ) -> TrackEventResponse:
        """Track an event of a contact.

        The key is that of event tracking, not the API token; it and the actid stand in the account's
        settings of event tracking, which must be on. The event's name is made when it is new.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .track_event import sync

        return sync(
            client=self._client,
            body=body,
        )
