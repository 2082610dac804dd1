# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.field_value import FieldValue
    from ...models.field_value_page import FieldValuePage
    from ...models.field_value_request import FieldValueRequest
    from ...models.field_value_response import FieldValueResponse
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncFieldValues:
    """The `field_values` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_fieldid: str | int | Unset = UNSET,
        filters_val: str | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[FieldValue, FieldValuePage]:
        """List values of custom fields, over all contacts.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_fieldid: Only values of the custom field with this id.
            filters_val: Only values that are this.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_field_values import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.field_values,
            query={
                "limit": limit,
                "offset": offset,
                "filters[fieldid]": filters_fieldid,
                "filters[val]": filters_val,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        contact: str | int,
        field: str | int,
        value: str | builtins.list[str],
    ) -> FieldValueResponse: ...
    @overload
    async def create(
        self,
        *,
        body: FieldValueRequest,
    ) -> FieldValueResponse: ...
    async def create(
        self,
        *,
        body: FieldValueRequest | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | builtins.list[str] | Unset = UNSET,
    ) -> FieldValueResponse:
        """Put a value into a contact's custom field.

        A contact has one value in a field; an older one is replaced.

        Args:
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text, dates like 2008-01-20; a list for a field that takes several options.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.field_value_request import FieldValueRequest
        from ...models.field_value_write import FieldValueWrite
        from .create_field_value import asyncio

        return await asyncio(
            client=self._client,
            body=wrapped(
                FieldValueRequest,
                FieldValueWrite,
                body,
                {
                    "contact": contact,
                    "field": field,
                    "value": value,
                },
            ),
        )

    async def get(
        self,
        id: str | int,
    ) -> FieldValueResponse:
        """Get a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    @overload
    async def update(
        self,
        id: str | int,
        *,
        contact: str | int,
        field: str | int,
        value: str | builtins.list[str],
    ) -> FieldValueResponse: ...
    @overload
    async def update(
        self,
        id: str | int,
        *,
        body: FieldValueRequest,
    ) -> FieldValueResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        body: FieldValueRequest | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | builtins.list[str] | Unset = UNSET,
    ) -> FieldValueResponse:
        """Change a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text, dates like 2008-01-20; a list for a field that takes several options.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.field_value_request import FieldValueRequest
        from ...models.field_value_write import FieldValueWrite
        from .update_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=wrapped(
                FieldValueRequest,
                FieldValueWrite,
                body,
                {
                    "contact": contact,
                    "field": field,
                    "value": value,
                },
            ),
        )

    async def delete(
        self,
        id: str | int,
    ) -> Empty:
        """Take a value out of a contact's custom field.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[FieldValue, FieldValuePage]:
        """List the values of one contact's custom fields.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_field_values_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.field_values,
            path={
                "id": id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
            resume=resume,
        )


class FieldValues:
    """The `field_values` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_fieldid: str | int | Unset = UNSET,
        filters_val: str | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[FieldValue, FieldValuePage]:
        """List values of custom fields, over all contacts.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_fieldid: Only values of the custom field with this id.
            filters_val: Only values that are this.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_field_values import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.field_values,
            query={
                "limit": limit,
                "offset": offset,
                "filters[fieldid]": filters_fieldid,
                "filters[val]": filters_val,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        contact: str | int,
        field: str | int,
        value: str | builtins.list[str],
    ) -> FieldValueResponse: ...
    @overload
    def create(
        self,
        *,
        body: FieldValueRequest,
    ) -> FieldValueResponse: ...
    def create(
        self,
        *,
        body: FieldValueRequest | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | builtins.list[str] | Unset = UNSET,
    ) -> FieldValueResponse:
        """Put a value into a contact's custom field.

        A contact has one value in a field; an older one is replaced.

        Args:
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text, dates like 2008-01-20; a list for a field that takes several options.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.field_value_request import FieldValueRequest
        from ...models.field_value_write import FieldValueWrite
        from .create_field_value import sync

        return sync(
            client=self._client,
            body=wrapped(
                FieldValueRequest,
                FieldValueWrite,
                body,
                {
                    "contact": contact,
                    "field": field,
                    "value": value,
                },
            ),
        )

    def get(
        self,
        id: str | int,
    ) -> FieldValueResponse:
        """Get a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_field_value import sync

        return sync(
            id,
            client=self._client,
        )

    @overload
    def update(
        self,
        id: str | int,
        *,
        contact: str | int,
        field: str | int,
        value: str | builtins.list[str],
    ) -> FieldValueResponse: ...
    @overload
    def update(
        self,
        id: str | int,
        *,
        body: FieldValueRequest,
    ) -> FieldValueResponse: ...
    def update(
        self,
        id: str | int,
        *,
        body: FieldValueRequest | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | builtins.list[str] | Unset = UNSET,
    ) -> FieldValueResponse:
        """Change a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text, dates like 2008-01-20; a list for a field that takes several options.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.field_value_request import FieldValueRequest
        from ...models.field_value_write import FieldValueWrite
        from .update_field_value import sync

        return sync(
            id,
            client=self._client,
            body=wrapped(
                FieldValueRequest,
                FieldValueWrite,
                body,
                {
                    "contact": contact,
                    "field": field,
                    "value": value,
                },
            ),
        )

    def delete(
        self,
        id: str | int,
    ) -> Empty:
        """Take a value out of a contact's custom field.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_field_value import sync

        return sync(
            id,
            client=self._client,
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[FieldValue, FieldValuePage]:
        """List the values of one contact's custom fields.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_field_values_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.field_values,
            path={
                "id": id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
            resume=resume,
        )
