# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...jobs.events import EventJobs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.event import Event
    from ...models.event_create_request import EventCreateRequest
    from ...models.event_page import EventPage
    from ...models.event_response import EventResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEvents(EventJobs):
    """The `events` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Event, EventPage]:
        """List event names.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_events import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.event_tracking_events,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, name: str) -> EventResponse: ...
    @overload
    async def create(self, *, body: EventCreateRequest) -> EventResponse: ...
    async def create(self, *, name: str | Unset = UNSET, body: EventCreateRequest | Unset = UNSET) -> EventResponse:
        """Create an event name.

        Args:
            name: The name.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.event_create_request import EventCreateRequest
        from .create_event import asyncio

        return await asyncio(
            client=self._client, body=body_of(EventCreateRequest, "event_tracking_event", body, name=name)
        )

    async def delete(self, event_name: str) -> Empty:
        """Delete an event name.

        Args:
            event_name: The name; spaces and other characters are encoded.
        """
        from .delete_event import asyncio

        return await asyncio(event_name, client=self._client)


class Events(EventJobs):
    """The `events` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Event, EventPage]:
        """List event names.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_events import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.event_tracking_events,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, name: str) -> EventResponse: ...
    @overload
    def create(self, *, body: EventCreateRequest) -> EventResponse: ...
    def create(self, *, name: str | Unset = UNSET, body: EventCreateRequest | Unset = UNSET) -> EventResponse:
        """Create an event name.

        Args:
            name: The name.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.event_create_request import EventCreateRequest
        from .create_event import sync

        return sync(client=self._client, body=body_of(EventCreateRequest, "event_tracking_event", body, name=name))

    def delete(self, event_name: str) -> Empty:
        """Delete an event name.

        Args:
            event_name: The name; spaces and other characters are encoded.
        """
        from .delete_event import sync

        return sync(event_name, client=self._client)
