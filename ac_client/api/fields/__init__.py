# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...jobs.fields import FieldJobs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.field import Field
    from ...models.field_create_request import FieldCreateRequest
    from ...models.field_page import FieldPage
    from ...models.field_response import FieldResponse
    from ...models.field_update_request import FieldUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncFields(FieldJobs):
    """The `fields` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_perstag: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Field, FieldPage]:
        """List custom fields of contacts, with their options and lists.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_perstag: Only the field with this personalization tag.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_fields import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.fields,
            query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        title: str,
        type_: str,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
    ) -> FieldResponse: ...
    @overload
    async def create(self, *, body: FieldCreateRequest) -> FieldResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
        body: FieldCreateRequest | Unset = UNSET,
    ) -> FieldResponse:
        """Create a custom field of contacts.

        The field appears on no list until you call `create_field_relation`. Add options with
        `bulk_create_field_options`.

        Args:
            title: Its title; unique.
            type_: Its type: text, textarea, number, date, datetime, dropdown, listbox (several options),
                radio, checkbox or hidden.
            perstag: Its personalization tag, such as CUSTOMER_GROUP.
            descript: Its description.
            isrequired: Whether it is required.
            defval: Its default value; dates as 2025-01-31.
            visible: Whether it is visible in forms.
            ordernum: Its position.
            service: The integration that created it, such as shopify.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_create_request import FieldCreateRequest
        from .create_field import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                FieldCreateRequest,
                "field",
                body,
                title=title,
                type_=type_,
                perstag=perstag,
                descript=descript,
                isrequired=isrequired,
                defval=defval,
                visible=visible,
                ordernum=ordernum,
                service=service,
            ),
        )

    async def get(self, id: str | int) -> FieldResponse:
        """Get a custom field, with its options and lists.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
        body: FieldUpdateRequest | Unset = UNSET,
    ) -> FieldResponse:
        """Update a custom field.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            type_: Its type, such as text, date or listbox.
            perstag: Its personalization tag, such as CUSTOMER_GROUP.
            descript: Its description.
            isrequired: Whether it is required.
            defval: Its default value; dates as 2025-01-31.
            visible: Whether it is visible in forms.
            ordernum: Its position.
            service: The integration that created it, such as shopify.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_update_request import FieldUpdateRequest
        from .update_field import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                FieldUpdateRequest,
                "field",
                body,
                title=title,
                type_=type_,
                perstag=perstag,
                descript=descript,
                isrequired=isrequired,
                defval=defval,
                visible=visible,
                ordernum=ordernum,
                service=service,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a custom field, and its values.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field import asyncio

        return await asyncio(id, client=self._client)


class Fields(FieldJobs):
    """The `fields` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_perstag: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Field, FieldPage]:
        """List custom fields of contacts, with their options and lists.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_perstag: Only the field with this personalization tag.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_fields import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.fields,
            query={"limit": limit, "offset": offset, "filters[perstag]": filters_perstag},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        title: str,
        type_: str,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
    ) -> FieldResponse: ...
    @overload
    def create(self, *, body: FieldCreateRequest) -> FieldResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
        body: FieldCreateRequest | Unset = UNSET,
    ) -> FieldResponse:
        """Create a custom field of contacts.

        The field appears on no list until you call `create_field_relation`. Add options with
        `bulk_create_field_options`.

        Args:
            title: Its title; unique.
            type_: Its type: text, textarea, number, date, datetime, dropdown, listbox (several options),
                radio, checkbox or hidden.
            perstag: Its personalization tag, such as CUSTOMER_GROUP.
            descript: Its description.
            isrequired: Whether it is required.
            defval: Its default value; dates as 2025-01-31.
            visible: Whether it is visible in forms.
            ordernum: Its position.
            service: The integration that created it, such as shopify.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_create_request import FieldCreateRequest
        from .create_field import sync

        return sync(
            client=self._client,
            body=body_of(
                FieldCreateRequest,
                "field",
                body,
                title=title,
                type_=type_,
                perstag=perstag,
                descript=descript,
                isrequired=isrequired,
                defval=defval,
                visible=visible,
                ordernum=ordernum,
                service=service,
            ),
        )

    def get(self, id: str | int) -> FieldResponse:
        """Get a custom field, with its options and lists.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        perstag: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        isrequired: bool | int | Unset = UNSET,
        defval: str | Unset = UNSET,
        visible: bool | int | Unset = UNSET,
        ordernum: str | int | Unset = UNSET,
        service: str | Unset = UNSET,
        body: FieldUpdateRequest | Unset = UNSET,
    ) -> FieldResponse:
        """Update a custom field.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            type_: Its type, such as text, date or listbox.
            perstag: Its personalization tag, such as CUSTOMER_GROUP.
            descript: Its description.
            isrequired: Whether it is required.
            defval: Its default value; dates as 2025-01-31.
            visible: Whether it is visible in forms.
            ordernum: Its position.
            service: The integration that created it, such as shopify.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_update_request import FieldUpdateRequest
        from .update_field import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                FieldUpdateRequest,
                "field",
                body,
                title=title,
                type_=type_,
                perstag=perstag,
                descript=descript,
                isrequired=isrequired,
                defval=defval,
                visible=visible,
                ordernum=ordernum,
                service=service,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a custom field, and its values.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field import sync

        return sync(id, client=self._client)
