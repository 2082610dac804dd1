# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `account_field_values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.account_field_value import AccountFieldValue
    from ...models.account_field_value_create import AccountFieldValueCreate
    from ...models.account_field_value_create_request import AccountFieldValueCreateRequest
    from ...models.account_field_value_page import AccountFieldValuePage
    from ...models.account_field_value_response import AccountFieldValueResponse
    from ...models.account_field_value_update_request import AccountFieldValueUpdateRequest
    from ...models.confirmation_response import ConfirmationResponse
    from ...models.custom_field_value_bulk_update import CustomFieldValueBulkUpdate
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAccountFieldValues:
    """The `account_field_values` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_customer_account_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[AccountFieldValue, AccountFieldValuePage]:
        """List custom field values of accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_customer_account_id: Only values of the account with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_account_field_values import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_custom_field_data,
            query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        custom_field_id: str | int,
        field_value: str | float | Sequence[str],
        customer_account_id: str | int | Unset = UNSET,
        account_id: str | int | Unset = UNSET,
        field_currency: str | Unset = UNSET,
    ) -> AccountFieldValueResponse: ...
    @overload
    async def create(self, *, body: AccountFieldValueCreateRequest) -> AccountFieldValueResponse: ...
    async def create(
        self,
        *,
        custom_field_id: str | int | Unset = UNSET,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        customer_account_id: str | int | Unset = UNSET,
        account_id: str | int | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: AccountFieldValueCreateRequest | Unset = UNSET,
    ) -> AccountFieldValueResponse:
        """Set the value of an account's custom field.

        Args:
            custom_field_id: Id of the custom field.
            field_value: The value; several options as a list, money as an integer in cents.
            customer_account_id: Id of the account.
            account_id: Id of the account under another name.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_value_create_request import AccountFieldValueCreateRequest
        from .create_account_field_value import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                AccountFieldValueCreateRequest,
                "account_custom_field_datum",
                body,
                custom_field_id=custom_field_id,
                field_value=field_value,
                customer_account_id=customer_account_id,
                account_id=account_id,
                field_currency=field_currency,
            ),
        )

    async def get(self, id: str | int) -> AccountFieldValueResponse:
        """Get the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_field_value import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self, id: str | int, *, field_value: str | float | Sequence[str], field_currency: str | Unset = UNSET
    ) -> AccountFieldValueResponse: ...
    @overload
    async def update(self, id: str | int, *, body: AccountFieldValueUpdateRequest) -> AccountFieldValueResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: AccountFieldValueUpdateRequest | Unset = UNSET,
    ) -> AccountFieldValueResponse:
        """Update the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_value_update_request import AccountFieldValueUpdateRequest
        from .update_account_field_value import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                AccountFieldValueUpdateRequest,
                "account_custom_field_datum",
                body,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    async def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_field_value import asyncio

        return await asyncio(id, client=self._client)

    async def bulk_create(self, *, body: Sequence[AccountFieldValueCreate]) -> ConfirmationResponse:
        """Set several values of accounts' custom fields.

        Args:
            body: What is sent.
        """
        from .bulk_create_account_field_values import asyncio

        return await asyncio(client=self._client, body=body)

    async def bulk_update(self, *, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
        """Update several custom field values of accounts.

        Args:
            body: What is sent.
        """
        from .bulk_update_account_field_values import asyncio

        return await asyncio(client=self._client, body=body)


class AccountFieldValues:
    """The `account_field_values` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_customer_account_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[AccountFieldValue, AccountFieldValuePage]:
        """List custom field values of accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_customer_account_id: Only values of the account with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_account_field_values import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_custom_field_data,
            query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        custom_field_id: str | int,
        field_value: str | float | Sequence[str],
        customer_account_id: str | int | Unset = UNSET,
        account_id: str | int | Unset = UNSET,
        field_currency: str | Unset = UNSET,
    ) -> AccountFieldValueResponse: ...
    @overload
    def create(self, *, body: AccountFieldValueCreateRequest) -> AccountFieldValueResponse: ...
    def create(
        self,
        *,
        custom_field_id: str | int | Unset = UNSET,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        customer_account_id: str | int | Unset = UNSET,
        account_id: str | int | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: AccountFieldValueCreateRequest | Unset = UNSET,
    ) -> AccountFieldValueResponse:
        """Set the value of an account's custom field.

        Args:
            custom_field_id: Id of the custom field.
            field_value: The value; several options as a list, money as an integer in cents.
            customer_account_id: Id of the account.
            account_id: Id of the account under another name.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_value_create_request import AccountFieldValueCreateRequest
        from .create_account_field_value import sync

        return sync(
            client=self._client,
            body=body_of(
                AccountFieldValueCreateRequest,
                "account_custom_field_datum",
                body,
                custom_field_id=custom_field_id,
                field_value=field_value,
                customer_account_id=customer_account_id,
                account_id=account_id,
                field_currency=field_currency,
            ),
        )

    def get(self, id: str | int) -> AccountFieldValueResponse:
        """Get the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_field_value import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self, id: str | int, *, field_value: str | float | Sequence[str], field_currency: str | Unset = UNSET
    ) -> AccountFieldValueResponse: ...
    @overload
    def update(self, id: str | int, *, body: AccountFieldValueUpdateRequest) -> AccountFieldValueResponse: ...
    def update(
        self,
        id: str | int,
        *,
        field_value: str | float | Sequence[str] | Unset = UNSET,
        field_currency: str | Unset = UNSET,
        body: AccountFieldValueUpdateRequest | Unset = UNSET,
    ) -> AccountFieldValueResponse:
        """Update the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
            field_value: The value; several options as a list, money as an integer in cents.
            field_currency: Currency code; for money only.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_field_value_update_request import AccountFieldValueUpdateRequest
        from .update_account_field_value import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                AccountFieldValueUpdateRequest,
                "account_custom_field_datum",
                body,
                field_value=field_value,
                field_currency=field_currency,
            ),
        )

    def delete(self, id: str | int) -> ConfirmationResponse:
        """Delete the value of an account's custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_field_value import sync

        return sync(id, client=self._client)

    def bulk_create(self, *, body: Sequence[AccountFieldValueCreate]) -> ConfirmationResponse:
        """Set several values of accounts' custom fields.

        Args:
            body: What is sent.
        """
        from .bulk_create_account_field_values import sync

        return sync(client=self._client, body=body)

    def bulk_update(self, *, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
        """Update several custom field values of accounts.

        Args:
            body: What is sent.
        """
        from .bulk_update_account_field_values import sync

        return sync(client=self._client, body=body)
