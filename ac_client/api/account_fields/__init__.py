# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `account_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.account_field_create_request import AccountFieldCreateRequest
    from ...models.account_field_page import AccountFieldPage
    from ...models.account_field_response import AccountFieldResponse
    from ...models.account_field_update_request import AccountFieldUpdateRequest
    from ...models.confirmation_response import ConfirmationResponse
    from ...models.custom_field import CustomField
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAccountFields:
    """The `account_fields` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[CustomField, AccountFieldPage]:
        """List custom fields of accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_account_fields import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_custom_field_meta,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        field_label: str,
        field_type: Literal[
            "checkbox",
            "currency",
            "date",
            "datetime",
            "dropdown",
            "hidden",
            "multiselect",
            "number",
            "radio",
            "text",
            "textarea",
        ],
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        field_default_currency: str | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
    ) -> AccountFieldResponse: ...
    @overload
    async def create(self, *, body: AccountFieldCreateRequest) -> AccountFieldResponse: ...
    async def create(
        self,
        *,
        field_label: str | Unset = UNSET,
        field_type: Literal[
            "checkbox",
            "currency",
            "date",
            "datetime",
            "dropdown",
            "hidden",
            "multiselect",
            "number",
            "radio",
            "text",
            "textarea",
        ]
        | Unset = UNSET,
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        field_default_currency: str | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
        body: AccountFieldCreateRequest | Unset = UNSET,
    ) -> AccountFieldResponse:
        """Create a custom field of accounts.

        Args:
            field_label: Its name.
            field_type: Its type.
            field_options: Its options; for dropdown, multiselect, radio and checkbox.
            field_default: Its default value; several options as a list.
            field_default_currency: Currency code of the default value; for currency.
            is_form_visible: Whether it is visible in forms.
            is_required: Whether it is required.
            display_order: Its position, from 1.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_create_request import AccountFieldCreateRequest
        from .create_account_field import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                AccountFieldCreateRequest,
                "account_custom_field_metum",
                body,
                field_label=field_label,
                field_type=field_type,
                field_options=field_options,
                field_default=field_default,
                field_default_currency=field_default_currency,
                is_form_visible=is_form_visible,
                is_required=is_required,
                display_order=display_order,
            ),
        )

    async def get(self, id: str | int) -> AccountFieldResponse:
        """Get a custom field of accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_field import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        field_label: str | Unset = UNSET,
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
        body: AccountFieldUpdateRequest | Unset = UNSET,
    ) -> AccountFieldResponse:
        """Update a custom field of accounts.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            field_label: Its name.
            field_options: Its options; for dropdown, multiselect, radio and checkbox.
            field_default: Its default value; several options as a list.
            is_form_visible: Whether it is visible in forms.
            is_required: Whether it is required.
            display_order: Its position, from 1.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_update_request import AccountFieldUpdateRequest
        from .update_account_field import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                AccountFieldUpdateRequest,
                "account_custom_field_metum",
                body,
                field_label=field_label,
                field_options=field_options,
                field_default=field_default,
                is_form_visible=is_form_visible,
                is_required=is_required,
                display_order=display_order,
            ),
        )

    async def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete a custom field of accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_field import asyncio

        return await asyncio(id, client=self._client)


class AccountFields:
    """The `account_fields` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[CustomField, AccountFieldPage]:
        """List custom fields of accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_account_fields import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_custom_field_meta,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        field_label: str,
        field_type: Literal[
            "checkbox",
            "currency",
            "date",
            "datetime",
            "dropdown",
            "hidden",
            "multiselect",
            "number",
            "radio",
            "text",
            "textarea",
        ],
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        field_default_currency: str | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
    ) -> AccountFieldResponse: ...
    @overload
    def create(self, *, body: AccountFieldCreateRequest) -> AccountFieldResponse: ...
    def create(
        self,
        *,
        field_label: str | Unset = UNSET,
        field_type: Literal[
            "checkbox",
            "currency",
            "date",
            "datetime",
            "dropdown",
            "hidden",
            "multiselect",
            "number",
            "radio",
            "text",
            "textarea",
        ]
        | Unset = UNSET,
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        field_default_currency: str | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
        body: AccountFieldCreateRequest | Unset = UNSET,
    ) -> AccountFieldResponse:
        """Create a custom field of accounts.

        Args:
            field_label: Its name.
            field_type: Its type.
            field_options: Its options; for dropdown, multiselect, radio and checkbox.
            field_default: Its default value; several options as a list.
            field_default_currency: Currency code of the default value; for currency.
            is_form_visible: Whether it is visible in forms.
            is_required: Whether it is required.
            display_order: Its position, from 1.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_create_request import AccountFieldCreateRequest
        from .create_account_field import sync

        return sync(
            client=self._client,
            body=body_of(
                AccountFieldCreateRequest,
                "account_custom_field_metum",
                body,
                field_label=field_label,
                field_type=field_type,
                field_options=field_options,
                field_default=field_default,
                field_default_currency=field_default_currency,
                is_form_visible=is_form_visible,
                is_required=is_required,
                display_order=display_order,
            ),
        )

    def get(self, id: str | int) -> AccountFieldResponse:
        """Get a custom field of accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_field import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        field_label: str | Unset = UNSET,
        field_options: Sequence[str] | Unset = UNSET,
        field_default: str | float | Sequence[str] | Unset = UNSET,
        is_form_visible: bool | int | Unset = UNSET,
        is_required: bool | int | Unset = UNSET,
        display_order: int | Unset = UNSET,
        body: AccountFieldUpdateRequest | Unset = UNSET,
    ) -> AccountFieldResponse:
        """Update a custom field of accounts.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            field_label: Its name.
            field_options: Its options; for dropdown, multiselect, radio and checkbox.
            field_default: Its default value; several options as a list.
            is_form_visible: Whether it is visible in forms.
            is_required: Whether it is required.
            display_order: Its position, from 1.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_update_request import AccountFieldUpdateRequest
        from .update_account_field import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                AccountFieldUpdateRequest,
                "account_custom_field_metum",
                body,
                field_label=field_label,
                field_options=field_options,
                field_default=field_default,
                is_form_visible=is_form_visible,
                is_required=is_required,
                display_order=display_order,
            ),
        )

    def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete a custom field of accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_field import sync

        return sync(id, client=self._client)
