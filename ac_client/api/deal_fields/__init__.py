# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deal_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.confirmation_response import ConfirmationResponse
    from ...models.custom_field import CustomField
    from ...models.deal_field_create_request import DealFieldCreateRequest
    from ...models.deal_field_page import DealFieldPage
    from ...models.deal_field_response import DealFieldResponse
    from ...models.deal_field_update_request import DealFieldUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDealFields:
    """The `deal_fields` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[CustomField, DealFieldPage]:
        """List custom fields of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deal_fields import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_custom_field_meta,
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
    ) -> DealFieldResponse: ...
    @overload
    async def create(self, *, body: DealFieldCreateRequest) -> DealFieldResponse: ...
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
        body: DealFieldCreateRequest | Unset = UNSET,
    ) -> DealFieldResponse:
        """Create a custom field of deals.

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
        from ...models.deal_field_create_request import DealFieldCreateRequest
        from .create_deal_field import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                DealFieldCreateRequest,
                "deal_custom_field_metum",
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

    async def get(self, id: str | int) -> DealFieldResponse:
        """Get a custom field of deals.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_field import asyncio

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
        body: DealFieldUpdateRequest | Unset = UNSET,
    ) -> DealFieldResponse:
        """Update a custom field of deals.

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
        from ...models.deal_field_update_request import DealFieldUpdateRequest
        from .update_deal_field import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                DealFieldUpdateRequest,
                "deal_custom_field_metum",
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
        """Delete a custom field of deals.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_field import asyncio

        return await asyncio(id, client=self._client)


class DealFields:
    """The `deal_fields` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[CustomField, DealFieldPage]:
        """List custom fields of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deal_fields import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_custom_field_meta,
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
    ) -> DealFieldResponse: ...
    @overload
    def create(self, *, body: DealFieldCreateRequest) -> DealFieldResponse: ...
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
        body: DealFieldCreateRequest | Unset = UNSET,
    ) -> DealFieldResponse:
        """Create a custom field of deals.

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
        from ...models.deal_field_create_request import DealFieldCreateRequest
        from .create_deal_field import sync

        return sync(
            client=self._client,
            body=body_of(
                DealFieldCreateRequest,
                "deal_custom_field_metum",
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

    def get(self, id: str | int) -> DealFieldResponse:
        """Get a custom field of deals.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_field import sync

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
        body: DealFieldUpdateRequest | Unset = UNSET,
    ) -> DealFieldResponse:
        """Update a custom field of deals.

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
        from ...models.deal_field_update_request import DealFieldUpdateRequest
        from .update_deal_field import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                DealFieldUpdateRequest,
                "deal_custom_field_metum",
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
        """Delete a custom field of deals.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_field import sync

        return sync(id, client=self._client)
