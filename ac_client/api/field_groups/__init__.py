# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.field_group import FieldGroup
    from ...models.field_group_create_request import FieldGroupCreateRequest
    from ...models.field_group_page import FieldGroupPage
    from ...models.field_group_response import FieldGroupResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncFieldGroups:
    """The `field_groups` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self, *, label: str, ordernum: int | Unset = UNSET, group_type: int | Unset = UNSET
    ) -> FieldGroupResponse: ...
    @overload
    async def create(self, *, body: FieldGroupCreateRequest) -> FieldGroupResponse: ...
    async def create(
        self,
        *,
        label: str | Unset = UNSET,
        ordernum: int | Unset = UNSET,
        group_type: int | Unset = UNSET,
        body: FieldGroupCreateRequest | Unset = UNSET,
    ) -> FieldGroupResponse:
        """Create a group of custom fields.

        Args:
            label: Its name.
            ordernum: Its position.
            group_type: Type of object its fields belong to, as a number.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_create_request import FieldGroupCreateRequest
        from .create_field_group import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                FieldGroupCreateRequest, "group_definition", body, label=label, ordernum=ordernum, group_type=group_type
            ),
        )

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[FieldGroup, FieldGroupPage]:
        """List groups of custom fields.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_field_groups import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.group_definitions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class FieldGroups:
    """The `field_groups` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self, *, label: str, ordernum: int | Unset = UNSET, group_type: int | Unset = UNSET
    ) -> FieldGroupResponse: ...
    @overload
    def create(self, *, body: FieldGroupCreateRequest) -> FieldGroupResponse: ...
    def create(
        self,
        *,
        label: str | Unset = UNSET,
        ordernum: int | Unset = UNSET,
        group_type: int | Unset = UNSET,
        body: FieldGroupCreateRequest | Unset = UNSET,
    ) -> FieldGroupResponse:
        """Create a group of custom fields.

        Args:
            label: Its name.
            ordernum: Its position.
            group_type: Type of object its fields belong to, as a number.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_group_create_request import FieldGroupCreateRequest
        from .create_field_group import sync

        return sync(
            client=self._client,
            body=body_of(
                FieldGroupCreateRequest, "group_definition", body, label=label, ordernum=ordernum, group_type=group_type
            ),
        )

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[FieldGroup, FieldGroupPage]:
        """List groups of custom fields.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_field_groups import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.group_definitions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
