# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `list_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.list_permission import ListPermission
    from ...models.list_permission_create_request import ListPermissionCreateRequest
    from ...models.list_permission_page import ListPermissionPage
    from ...models.list_permission_response import ListPermissionResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncListPermissions:
    """The `list_permissions` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ListPermission, ListPermissionPage]:
        """List the list permissions of user groups.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_list_permissions import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.list_groups,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, listid: str | int, groupid: str | int) -> ListPermissionResponse: ...
    @overload
    async def create(self, *, body: ListPermissionCreateRequest) -> ListPermissionResponse: ...
    async def create(
        self,
        *,
        listid: str | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        body: ListPermissionCreateRequest | Unset = UNSET,
    ) -> ListPermissionResponse:
        """Give a user group access to a list.

        Args:
            listid: Id of the list.
            groupid: Id of the user group.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_permission_create_request import ListPermissionCreateRequest
        from .create_list_permission import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(ListPermissionCreateRequest, "list_group", body, listid=listid, groupid=groupid),
        )

    async def get(self, id: str | int) -> ListPermissionResponse:
        """Get a list permission.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_list_permission import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """Remove a user group's access to a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_list_permission import asyncio

        return await asyncio(id, client=self._client)


class ListPermissions:
    """The `list_permissions` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ListPermission, ListPermissionPage]:
        """List the list permissions of user groups.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_list_permissions import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.list_groups,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, listid: str | int, groupid: str | int) -> ListPermissionResponse: ...
    @overload
    def create(self, *, body: ListPermissionCreateRequest) -> ListPermissionResponse: ...
    def create(
        self,
        *,
        listid: str | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        body: ListPermissionCreateRequest | Unset = UNSET,
    ) -> ListPermissionResponse:
        """Give a user group access to a list.

        Args:
            listid: Id of the list.
            groupid: Id of the user group.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.list_permission_create_request import ListPermissionCreateRequest
        from .create_list_permission import sync

        return sync(
            client=self._client,
            body=body_of(ListPermissionCreateRequest, "list_group", body, listid=listid, groupid=groupid),
        )

    def get(self, id: str | int) -> ListPermissionResponse:
        """Get a list permission.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_list_permission import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """Remove a user group's access to a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_list_permission import sync

        return sync(id, client=self._client)
