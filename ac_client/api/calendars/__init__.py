# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `calendars`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.calendar import Calendar
    from ...models.calendar_create_request import CalendarCreateRequest
    from ...models.calendar_page import CalendarPage
    from ...models.calendar_response import CalendarResponse
    from ...models.calendar_update_request import CalendarUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncCalendars:
    """The `calendars` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Calendar, CalendarPage]:
        """List calendar feeds.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_calendars import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.calendars,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self, *, title: str, type_: Literal["All", "Contacts", "Deals"], notification: bool | int | Unset = UNSET
    ) -> CalendarResponse: ...
    @overload
    async def create(self, *, body: CalendarCreateRequest) -> CalendarResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        type_: Literal["All", "Contacts", "Deals"] | Unset = UNSET,
        notification: bool | int | Unset = UNSET,
        body: CalendarCreateRequest | Unset = UNSET,
    ) -> CalendarResponse:
        """Create a calendar feed.

        Args:
            title: Its name.
            type_: Whose tasks it includes.
            notification: Whether it has notifications.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.calendar_create_request import CalendarCreateRequest
        from .create_calendar import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(CalendarCreateRequest, "calendar", body, title=title, type_=type_, notification=notification),
        )

    async def get(self, id: str | int) -> CalendarResponse:
        """Get a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_calendar import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        type_: Literal["All", "Contacts", "Deals"] | Unset = UNSET,
        notification: bool | int | Unset = UNSET,
        body: CalendarUpdateRequest | Unset = UNSET,
    ) -> CalendarResponse:
        """Update a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name.
            type_: Whose tasks it includes.
            notification: Whether it has notifications.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.calendar_update_request import CalendarUpdateRequest
        from .update_calendar import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(CalendarUpdateRequest, "calendar", body, title=title, type_=type_, notification=notification),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_calendar import asyncio

        return await asyncio(id, client=self._client)


class Calendars:
    """The `calendars` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Calendar, CalendarPage]:
        """List calendar feeds.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_calendars import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.calendars,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self, *, title: str, type_: Literal["All", "Contacts", "Deals"], notification: bool | int | Unset = UNSET
    ) -> CalendarResponse: ...
    @overload
    def create(self, *, body: CalendarCreateRequest) -> CalendarResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        type_: Literal["All", "Contacts", "Deals"] | Unset = UNSET,
        notification: bool | int | Unset = UNSET,
        body: CalendarCreateRequest | Unset = UNSET,
    ) -> CalendarResponse:
        """Create a calendar feed.

        Args:
            title: Its name.
            type_: Whose tasks it includes.
            notification: Whether it has notifications.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.calendar_create_request import CalendarCreateRequest
        from .create_calendar import sync

        return sync(
            client=self._client,
            body=body_of(CalendarCreateRequest, "calendar", body, title=title, type_=type_, notification=notification),
        )

    def get(self, id: str | int) -> CalendarResponse:
        """Get a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_calendar import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        type_: Literal["All", "Contacts", "Deals"] | Unset = UNSET,
        notification: bool | int | Unset = UNSET,
        body: CalendarUpdateRequest | Unset = UNSET,
    ) -> CalendarResponse:
        """Update a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name.
            type_: Whose tasks it includes.
            notification: Whether it has notifications.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.calendar_update_request import CalendarUpdateRequest
        from .update_calendar import sync

        return sync(
            id,
            client=self._client,
            body=body_of(CalendarUpdateRequest, "calendar", body, title=title, type_=type_, notification=notification),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a calendar feed.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_calendar import sync

        return sync(id, client=self._client)
