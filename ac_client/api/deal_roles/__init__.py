# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deal_roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.deal_role import DealRole
    from ...models.deal_role_create_request import DealRoleCreateRequest
    from ...models.deal_role_page import DealRolePage
    from ...models.deal_role_response import DealRoleResponse
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDealRoles:
    """The `deal_roles` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[DealRole, DealRolePage]:
        """List roles of secondary contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only roles whose title matches this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deal_roles import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_roles,
            query={"limit": limit, "offset": offset, "search": search},
            resume=resume,
        )

    @overload
    async def create(self, *, title: str) -> DealRoleResponse: ...
    @overload
    async def create(self, *, body: DealRoleCreateRequest) -> DealRoleResponse: ...
    async def create(
        self, *, title: str | Unset = UNSET, body: DealRoleCreateRequest | Unset = UNSET
    ) -> DealRoleResponse:
        """Create a role of secondary contacts.

        Args:
            title: Its title.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_role_create_request import DealRoleCreateRequest
        from .create_deal_role import asyncio

        return await asyncio(client=self._client, body=body_of(DealRoleCreateRequest, None, body, title=title))

    async def delete(self, id: str | int) -> Empty:
        """Delete a role of secondary contacts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_role import asyncio

        return await asyncio(id, client=self._client)


class DealRoles:
    """The `deal_roles` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[DealRole, DealRolePage]:
        """List roles of secondary contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only roles whose title matches this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deal_roles import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_roles,
            query={"limit": limit, "offset": offset, "search": search},
            resume=resume,
        )

    @overload
    def create(self, *, title: str) -> DealRoleResponse: ...
    @overload
    def create(self, *, body: DealRoleCreateRequest) -> DealRoleResponse: ...
    def create(self, *, title: str | Unset = UNSET, body: DealRoleCreateRequest | Unset = UNSET) -> DealRoleResponse:
        """Create a role of secondary contacts.

        Args:
            title: Its title.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_role_create_request import DealRoleCreateRequest
        from .create_deal_role import sync

        return sync(client=self._client, body=body_of(DealRoleCreateRequest, None, body, title=title))

    def delete(self, id: str | int) -> Empty:
        """Delete a role of secondary contacts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_role import sync

        return sync(id, client=self._client)
