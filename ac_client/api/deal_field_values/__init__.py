# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deal_field_values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.confirmation_response import ConfirmationResponse
    from ...models.custom_field_value_bulk_update import CustomFieldValueBulkUpdate
    from ...models.deal_field_value import DealFieldValue
    from ...models.deal_field_value_create import DealFieldValueCreate
    from ...models.deal_field_value_create_request import DealFieldValueCreateRequest
    from ...models.deal_field_value_page import DealFieldValuePage
    from ...models.deal_field_value_response import DealFieldValueResponse
    from ...models.deal_field_value_update_request import DealFieldValueUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDealFieldValues:
    """The `deal_field_values` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_deal_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[DealFieldValue, DealFieldValuePage]:
        """List custom field values of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_deal_id: Only values of the deal with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deal_field_values import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_custom_field_data,
            query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        deal_id: str | int,
        custom_field_id: str | int,
        field_value: str | float | Sequence[str],
        field_currency: str | Unset = UNSET,
    ) -> DealFieldValueResponse: ...
    @overload
    async def create(self, *, body: DealFieldValueCreateRequest) -> DealFieldValueResponse: ...
    async def create(
        self,
        *,
        deal_id: str | int | Unset = UNSET,
        custom_field_id: str | int | Unset = UNSET,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: DealFieldValueCreateRequest | Unset = UNSET,
    ) -> DealFieldValueResponse:
        """Set the value of a deal's custom field.

        Args:
            deal_id: Id of the deal.
            custom_field_id: Id of the custom field.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_field_value_create_request import DealFieldValueCreateRequest
        from .create_deal_field_value import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                DealFieldValueCreateRequest,
                "deal_custom_field_datum",
                body,
                deal_id=deal_id,
                custom_field_id=custom_field_id,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    async def get(self, id: str | int) -> DealFieldValueResponse:
        """Get the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_field_value import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self, id: str | int, *, field_value: str | float | Sequence[str], field_currency: str | Unset = UNSET
    ) -> DealFieldValueResponse: ...
    @overload
    async def update(self, id: str | int, *, body: DealFieldValueUpdateRequest) -> DealFieldValueResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: DealFieldValueUpdateRequest | Unset = UNSET,
    ) -> DealFieldValueResponse:
        """Update the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_field_value_update_request import DealFieldValueUpdateRequest
        from .update_deal_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                DealFieldValueUpdateRequest,
                "deal_custom_field_datum",
                body,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    async def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_field_value import asyncio

        return await asyncio(id, client=self._client)

    async def bulk_create(self, *, body: Sequence[DealFieldValueCreate]) -> ConfirmationResponse:
        """Set several values of deals' custom fields.

        Args:
            body: What is sent.
        """
        from .bulk_create_deal_field_values import asyncio

        return await asyncio(client=self._client, body=body)

    async def bulk_update(self, *, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
        """Update several custom field values of deals.

        Args:
            body: What is sent.
        """
        from .bulk_update_deal_field_values import asyncio

        return await asyncio(client=self._client, body=body)


class DealFieldValues:
    """The `deal_field_values` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_deal_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[DealFieldValue, DealFieldValuePage]:
        """List custom field values of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_deal_id: Only values of the deal with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deal_field_values import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_custom_field_data,
            query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        deal_id: str | int,
        custom_field_id: str | int,
        field_value: str | float | Sequence[str],
        field_currency: str | Unset = UNSET,
    ) -> DealFieldValueResponse: ...
    @overload
    def create(self, *, body: DealFieldValueCreateRequest) -> DealFieldValueResponse: ...
    def create(
        self,
        *,
        deal_id: str | int | Unset = UNSET,
        custom_field_id: str | int | Unset = UNSET,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: DealFieldValueCreateRequest | Unset = UNSET,
    ) -> DealFieldValueResponse:
        """Set the value of a deal's custom field.

        Args:
            deal_id: Id of the deal.
            custom_field_id: Id of the custom field.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_field_value_create_request import DealFieldValueCreateRequest
        from .create_deal_field_value import sync

        return sync(
            client=self._client,
            body=body_of(
                DealFieldValueCreateRequest,
                "deal_custom_field_datum",
                body,
                deal_id=deal_id,
                custom_field_id=custom_field_id,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    def get(self, id: str | int) -> DealFieldValueResponse:
        """Get the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_field_value import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self, id: str | int, *, field_value: str | float | Sequence[str], field_currency: str | Unset = UNSET
    ) -> DealFieldValueResponse: ...
    @overload
    def update(self, id: str | int, *, body: DealFieldValueUpdateRequest) -> DealFieldValueResponse: ...
    def update(
        self,
        id: str | int,
        *,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: DealFieldValueUpdateRequest | Unset = UNSET,
    ) -> DealFieldValueResponse:
        """Update the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_field_value_update_request import DealFieldValueUpdateRequest
        from .update_deal_field_value import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                DealFieldValueUpdateRequest,
                "deal_custom_field_datum",
                body,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete the value of a deal's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_field_value import sync

        return sync(id, client=self._client)

    def bulk_create(self, *, body: Sequence[DealFieldValueCreate]) -> ConfirmationResponse:
        """Set several values of deals' custom fields.

        Args:
            body: What is sent.
        """
        from .bulk_create_deal_field_values import sync

        return sync(client=self._client, body=body)

    def bulk_update(self, *, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
        """Update several custom field values of deals.

        Args:
            body: What is sent.
        """
        from .bulk_update_deal_field_values import sync

        return sync(client=self._client, body=body)
