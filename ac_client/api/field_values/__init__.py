# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.field_value import FieldValue
    from ...models.field_value_page import FieldValuePage
    from ...models.field_value_request import FieldValueRequest
    from ...models.field_value_response import FieldValueResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncFieldValues:
    """The `field_values` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

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
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[FieldValue, FieldValuePage]:
        """List custom field values of all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_fieldid: Only values of the custom field with this id.
            filters_val: Only values equal to this.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_field_values import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_values,
            query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
            resume=resume,
        )

    @overload
    async def create(
        self, *, contact: str | int, field: str | int, value: str | Sequence[str], use_defaults: bool | Unset = UNSET
    ) -> FieldValueResponse: ...
    @overload
    async def create(self, *, body: FieldValueRequest) -> FieldValueResponse: ...
    async def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | Sequence[str] | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        body: FieldValueRequest | Unset = UNSET,
    ) -> FieldValueResponse:
        """Set the value of a contact's custom field.

        A contact has one value per field; this replaces an existing one.

        Args:
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text; dates as 2008-01-20; a list for a field with several options.
            use_defaults: Whether required fields that are empty get their default values.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_value_request import FieldValueRequest
        from .create_field_value import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                FieldValueRequest,
                "field_value",
                body,
                contact=contact,
                field=field,
                value=value,
                use_defaults=use_defaults,
            ),
        )

    async def get(self, id: str | int) -> FieldValueResponse:
        """Get a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_value import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self,
        id: str | int,
        *,
        contact: str | int,
        field: str | int,
        value: str | Sequence[str],
        use_defaults: bool | Unset = UNSET,
    ) -> FieldValueResponse: ...
    @overload
    async def update(self, id: str | int, *, body: FieldValueRequest) -> FieldValueResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | Sequence[str] | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        body: FieldValueRequest | Unset = UNSET,
    ) -> FieldValueResponse:
        """Update a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text; dates as 2008-01-20; a list for a field with several options.
            use_defaults: Whether required fields that are empty get their default values.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_value_request import FieldValueRequest
        from .update_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                FieldValueRequest,
                "field_value",
                body,
                contact=contact,
                field=field,
                value=value,
                use_defaults=use_defaults,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a value of a contact's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_value import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[FieldValue, FieldValuePage]:
        """List the values of one contact's custom fields.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_field_values_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_values,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class FieldValues:
    """The `field_values` of an account. Each method raises an `ActiveCampaignError` if it fails."""

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
        resume: Mapping[str, object] | None = None,
    ) -> Pager[FieldValue, FieldValuePage]:
        """List custom field values of all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_fieldid: Only values of the custom field with this id.
            filters_val: Only values equal to this.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_field_values import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_values,
            query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
            resume=resume,
        )

    @overload
    def create(
        self, *, contact: str | int, field: str | int, value: str | Sequence[str], use_defaults: bool | Unset = UNSET
    ) -> FieldValueResponse: ...
    @overload
    def create(self, *, body: FieldValueRequest) -> FieldValueResponse: ...
    def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | Sequence[str] | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        body: FieldValueRequest | Unset = UNSET,
    ) -> FieldValueResponse:
        """Set the value of a contact's custom field.

        A contact has one value per field; this replaces an existing one.

        Args:
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text; dates as 2008-01-20; a list for a field with several options.
            use_defaults: Whether required fields that are empty get their default values.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_value_request import FieldValueRequest
        from .create_field_value import sync

        return sync(
            client=self._client,
            body=body_of(
                FieldValueRequest,
                "field_value",
                body,
                contact=contact,
                field=field,
                value=value,
                use_defaults=use_defaults,
            ),
        )

    def get(self, id: str | int) -> FieldValueResponse:
        """Get a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_value import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self,
        id: str | int,
        *,
        contact: str | int,
        field: str | int,
        value: str | Sequence[str],
        use_defaults: bool | Unset = UNSET,
    ) -> FieldValueResponse: ...
    @overload
    def update(self, id: str | int, *, body: FieldValueRequest) -> FieldValueResponse: ...
    def update(
        self,
        id: str | int,
        *,
        contact: str | int | Unset = UNSET,
        field: str | int | Unset = UNSET,
        value: str | Sequence[str] | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        body: FieldValueRequest | Unset = UNSET,
    ) -> FieldValueResponse:
        """Update a value of a custom field.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            field: Id of the custom field.
            value: The value as text; dates as 2008-01-20; a list for a field with several options.
            use_defaults: Whether required fields that are empty get their default values.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_value_request import FieldValueRequest
        from .update_field_value import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                FieldValueRequest,
                "field_value",
                body,
                contact=contact,
                field=field,
                value=value,
                use_defaults=use_defaults,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a value of a contact's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_value import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[FieldValue, FieldValuePage]:
        """List the values of one contact's custom fields.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_field_values_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_values,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
