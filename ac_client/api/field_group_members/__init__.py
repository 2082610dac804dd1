# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_group_members`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.field_group_member_request import FieldGroupMemberRequest
    from ...models.field_group_member_response import FieldGroupMemberResponse
    from ...types import Unset


class AsyncFieldGroupMembers:
    """The `field_group_members` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self, *, rel_id: str | int, group_id: str | int | Unset = UNSET, ordernum: int | None | Unset = UNSET
    ) -> FieldGroupMemberResponse: ...
    @overload
    async def create(self, *, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse: ...
    async def create(
        self,
        *,
        rel_id: str | int | Unset = UNSET,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
        body: FieldGroupMemberRequest | Unset = UNSET,
    ) -> FieldGroupMemberResponse:
        """Add a custom field to a group.

        Args:
            rel_id: Id of the custom field.
            group_id: Id of the group.
            ordernum: Its position in the group; null for the last.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_member_request import FieldGroupMemberRequest
        from .create_field_group_member import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                FieldGroupMemberRequest, "group_member", body, rel_id=rel_id, group_id=group_id, ordernum=ordernum
            ),
        )

    async def get(self, id: str | int) -> FieldGroupMemberResponse:
        """Get a custom field's position in a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_group_member import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self,
        id: str | int,
        *,
        rel_id: str | int,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
    ) -> FieldGroupMemberResponse: ...
    @overload
    async def update(self, id: str | int, *, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        rel_id: str | int | Unset = UNSET,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
        body: FieldGroupMemberRequest | Unset = UNSET,
    ) -> FieldGroupMemberResponse:
        """Move a custom field within a group, or to another one.

        Args:
            id: The resource's id, as text or as a number.
            rel_id: Id of the custom field.
            group_id: Id of the group.
            ordernum: Its position in the group; null for the last.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_member_request import FieldGroupMemberRequest
        from .update_field_group_member import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                FieldGroupMemberRequest, "group_member", body, rel_id=rel_id, group_id=group_id, ordernum=ordernum
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Remove a custom field from a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_group_member import asyncio

        return await asyncio(id, client=self._client)


class FieldGroupMembers:
    """The `field_group_members` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self, *, rel_id: str | int, group_id: str | int | Unset = UNSET, ordernum: int | None | Unset = UNSET
    ) -> FieldGroupMemberResponse: ...
    @overload
    def create(self, *, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse: ...
    def create(
        self,
        *,
        rel_id: str | int | Unset = UNSET,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
        body: FieldGroupMemberRequest | Unset = UNSET,
    ) -> FieldGroupMemberResponse:
        """Add a custom field to a group.

        Args:
            rel_id: Id of the custom field.
            group_id: Id of the group.
            ordernum: Its position in the group; null for the last.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_member_request import FieldGroupMemberRequest
        from .create_field_group_member import sync

        return sync(
            client=self._client,
            body=body_of(
                FieldGroupMemberRequest, "group_member", body, rel_id=rel_id, group_id=group_id, ordernum=ordernum
            ),
        )

    def get(self, id: str | int) -> FieldGroupMemberResponse:
        """Get a custom field's position in a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_group_member import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self,
        id: str | int,
        *,
        rel_id: str | int,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
    ) -> FieldGroupMemberResponse: ...
    @overload
    def update(self, id: str | int, *, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse: ...
    def update(
        self,
        id: str | int,
        *,
        rel_id: str | int | Unset = UNSET,
        group_id: str | int | Unset = UNSET,
        ordernum: int | None | Unset = UNSET,
        body: FieldGroupMemberRequest | Unset = UNSET,
    ) -> FieldGroupMemberResponse:
        """Move a custom field within a group, or to another one.

        Args:
            id: The resource's id, as text or as a number.
            rel_id: Id of the custom field.
            group_id: Id of the group.
            ordernum: Its position in the group; null for the last.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_member_request import FieldGroupMemberRequest
        from .update_field_group_member import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                FieldGroupMemberRequest, "group_member", body, rel_id=rel_id, group_id=group_id, ordernum=ordernum
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Remove a custom field from a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_group_member import sync

        return sync(id, client=self._client)
