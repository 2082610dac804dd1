# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.list_ import List
    from ...models.list_create_request import ListCreateRequest
    from ...models.list_page import ListPage
    from ...models.list_response import ListResponse
    from ...models.list_update_request import ListUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncLists:
    """The `lists` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_name_eq: str | Unset = UNSET,
        filters_name_neq: str | Unset = UNSET,
        filters_name_lt: str | Unset = UNSET,
        filters_name_lte: str | Unset = UNSET,
        filters_name_gt: str | Unset = UNSET,
        filters_name_gte: str | Unset = UNSET,
        filters_name_contains: str | Unset = UNSET,
        filters_name_starts_with: str | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[List, ListPage]:
        """List lists.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only the lists with this name.
            filters_name_eq: Only the list with this name.
            filters_name_neq: Only lists with another name than this.
            filters_name_lt: Only lists whose name sorts before this.
            filters_name_lte: Only lists whose name is this or sorts before it.
            filters_name_gt: Only lists whose name sorts after this.
            filters_name_gte: Only lists whose name is this or sorts after it.
            filters_name_contains: Only lists whose name contains this text.
            filters_name_starts_with: Only lists whose name starts with this text.
            orders_name: Sort by name, or by weight: names equal to the filter's text first, then those that start
                with it, then the rest.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_lists import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.lists,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[name][eq]": filters_name_eq,
                "filters[name][neq]": filters_name_neq,
                "filters[name][lt]": filters_name_lt,
                "filters[name][lte]": filters_name_lte,
                "filters[name][gt]": filters_name_gt,
                "filters[name][gte]": filters_name_gte,
                "filters[name][contains]": filters_name_contains,
                "filters[name][starts_with]": filters_name_starts_with,
                "orders[name]": orders_name,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        stringid: str,
        sender_url: str,
        sender_reminder: str,
        channel: Literal["email", "sms"] | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
    ) -> ListResponse: ...
    @overload
    async def create(self, *, body: ListCreateRequest) -> ListResponse: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        stringid: str | Unset = UNSET,
        sender_url: str | Unset = UNSET,
        sender_reminder: str | Unset = UNSET,
        channel: Literal["email", "sms"] | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
        body: ListCreateRequest | Unset = UNSET,
    ) -> ListResponse:
        """Create a list.

        Users see it after `create_list_permission` gives their group access.

        Args:
            name: Its name.
            stringid: Its name for URLs, such as email-subscription.
            sender_url: URL of the website that the list is for.
            sender_reminder: The reminder why contacts get email.
            channel: What is sent to its contacts.
            send_last_broadcast: Whether new contacts get the last campaign.
            carboncopy: Addresses that get a copy of all mail, comma-separated.
            subscription_notify: Addresses to notify when a contact subscribes, comma-separated.
            unsubscription_notify: Addresses to notify when a contact unsubscribes, comma-separated.
            user: Id of the user who owns it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_create_request import ListCreateRequest
        from .create_list import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ListCreateRequest,
                "list_",
                body,
                name=name,
                stringid=stringid,
                sender_url=sender_url,
                sender_reminder=sender_reminder,
                channel=channel,
                send_last_broadcast=send_last_broadcast,
                carboncopy=carboncopy,
                subscription_notify=subscription_notify,
                unsubscription_notify=unsubscription_notify,
                user=user,
            ),
        )

    async def get(self, id: str | int) -> ListResponse:
        """Get a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_list import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        stringid: str | Unset = UNSET,
        sender_url: str | Unset = UNSET,
        sender_reminder: str | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
        body: ListUpdateRequest | Unset = UNSET,
    ) -> None:
        """Update a list.

        Omitted fields stay unchanged. `get_list` returns the updated list.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            stringid: Its name for URLs, such as email-subscription.
            sender_url: URL of the website that the list is for.
            sender_reminder: The reminder why contacts get email.
            send_last_broadcast: Whether new contacts get the last campaign.
            carboncopy: Addresses that get a copy of all mail, comma-separated.
            subscription_notify: Addresses to notify when a contact subscribes, comma-separated.
            unsubscription_notify: Addresses to notify when a contact unsubscribes, comma-separated.
            user: Id of the user who owns it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_update_request import ListUpdateRequest
        from .update_list import asyncio

        await asyncio(
            id,
            client=self._client,
            body=body_of(
                ListUpdateRequest,
                "list_",
                body,
                name=name,
                stringid=stringid,
                sender_url=sender_url,
                sender_reminder=sender_reminder,
                send_last_broadcast=send_last_broadcast,
                carboncopy=carboncopy,
                subscription_notify=subscription_notify,
                unsubscription_notify=unsubscription_notify,
                user=user,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_list import asyncio

        return await asyncio(id, client=self._client)


class Lists:
    """The `lists` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        filters_name_eq: str | Unset = UNSET,
        filters_name_neq: str | Unset = UNSET,
        filters_name_lt: str | Unset = UNSET,
        filters_name_lte: str | Unset = UNSET,
        filters_name_gt: str | Unset = UNSET,
        filters_name_gte: str | Unset = UNSET,
        filters_name_contains: str | Unset = UNSET,
        filters_name_starts_with: str | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc", "weight"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[List, ListPage]:
        """List lists.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only the lists with this name.
            filters_name_eq: Only the list with this name.
            filters_name_neq: Only lists with another name than this.
            filters_name_lt: Only lists whose name sorts before this.
            filters_name_lte: Only lists whose name is this or sorts before it.
            filters_name_gt: Only lists whose name sorts after this.
            filters_name_gte: Only lists whose name is this or sorts after it.
            filters_name_contains: Only lists whose name contains this text.
            filters_name_starts_with: Only lists whose name starts with this text.
            orders_name: Sort by name, or by weight: names equal to the filter's text first, then those that start
                with it, then the rest.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_lists import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.lists,
            query={
                "limit": limit,
                "offset": offset,
                "filters[name]": filters_name,
                "filters[name][eq]": filters_name_eq,
                "filters[name][neq]": filters_name_neq,
                "filters[name][lt]": filters_name_lt,
                "filters[name][lte]": filters_name_lte,
                "filters[name][gt]": filters_name_gt,
                "filters[name][gte]": filters_name_gte,
                "filters[name][contains]": filters_name_contains,
                "filters[name][starts_with]": filters_name_starts_with,
                "orders[name]": orders_name,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        stringid: str,
        sender_url: str,
        sender_reminder: str,
        channel: Literal["email", "sms"] | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
    ) -> ListResponse: ...
    @overload
    def create(self, *, body: ListCreateRequest) -> ListResponse: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        stringid: str | Unset = UNSET,
        sender_url: str | Unset = UNSET,
        sender_reminder: str | Unset = UNSET,
        channel: Literal["email", "sms"] | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
        body: ListCreateRequest | Unset = UNSET,
    ) -> ListResponse:
        """Create a list.

        Users see it after `create_list_permission` gives their group access.

        Args:
            name: Its name.
            stringid: Its name for URLs, such as email-subscription.
            sender_url: URL of the website that the list is for.
            sender_reminder: The reminder why contacts get email.
            channel: What is sent to its contacts.
            send_last_broadcast: Whether new contacts get the last campaign.
            carboncopy: Addresses that get a copy of all mail, comma-separated.
            subscription_notify: Addresses to notify when a contact subscribes, comma-separated.
            unsubscription_notify: Addresses to notify when a contact unsubscribes, comma-separated.
            user: Id of the user who owns it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_create_request import ListCreateRequest
        from .create_list import sync

        return sync(
            client=self._client,
            body=body_of(
                ListCreateRequest,
                "list_",
                body,
                name=name,
                stringid=stringid,
                sender_url=sender_url,
                sender_reminder=sender_reminder,
                channel=channel,
                send_last_broadcast=send_last_broadcast,
                carboncopy=carboncopy,
                subscription_notify=subscription_notify,
                unsubscription_notify=unsubscription_notify,
                user=user,
            ),
        )

    def get(self, id: str | int) -> ListResponse:
        """Get a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_list import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        stringid: str | Unset = UNSET,
        sender_url: str | Unset = UNSET,
        sender_reminder: str | Unset = UNSET,
        send_last_broadcast: bool | int | Unset = UNSET,
        carboncopy: str | Unset = UNSET,
        subscription_notify: str | Unset = UNSET,
        unsubscription_notify: str | Unset = UNSET,
        user: str | int | Unset = UNSET,
        body: ListUpdateRequest | Unset = UNSET,
    ) -> None:
        """Update a list.

        Omitted fields stay unchanged. `get_list` returns the updated list.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name.
            stringid: Its name for URLs, such as email-subscription.
            sender_url: URL of the website that the list is for.
            sender_reminder: The reminder why contacts get email.
            send_last_broadcast: Whether new contacts get the last campaign.
            carboncopy: Addresses that get a copy of all mail, comma-separated.
            subscription_notify: Addresses to notify when a contact subscribes, comma-separated.
            unsubscription_notify: Addresses to notify when a contact unsubscribes, comma-separated.
            user: Id of the user who owns it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_update_request import ListUpdateRequest
        from .update_list import sync

        sync(
            id,
            client=self._client,
            body=body_of(
                ListUpdateRequest,
                "list_",
                body,
                name=name,
                stringid=stringid,
                sender_url=sender_url,
                sender_reminder=sender_reminder,
                send_last_broadcast=send_last_broadcast,
                carboncopy=carboncopy,
                subscription_notify=subscription_notify,
                unsubscription_notify=unsubscription_notify,
                user=user,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_list import sync

        return sync(id, client=self._client)
