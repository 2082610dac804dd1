# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecom_customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.ecom_customer import EcomCustomer
    from ...models.ecom_customer_create_request import EcomCustomerCreateRequest
    from ...models.ecom_customer_page import EcomCustomerPage
    from ...models.ecom_customer_response import EcomCustomerResponse
    from ...models.ecom_customer_update_request import EcomCustomerUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEcomCustomers:
    """The `ecom_customers` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_email: str | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        filters_connectionid: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[EcomCustomer, EcomCustomerPage]:
        """List e-commerce customers.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_email: Only customers with this email address.
            filters_externalid: Only customers with this id in the shop.
            filters_connectionid: Only customers of the connection with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_ecom_customers import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_customers,
            query={
                "limit": limit,
                "offset": offset,
                "filters[email]": filters_email,
                "filters[externalid]": filters_externalid,
                "filters[connectionid]": filters_connectionid,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        connectionid: str | int,
        externalid: str,
        email: str,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
    ) -> EcomCustomerResponse: ...
    @overload
    async def create(self, *, body: EcomCustomerCreateRequest) -> EcomCustomerResponse: ...
    async def create(
        self,
        *,
        connectionid: str | int | Unset = UNSET,
        externalid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
        body: EcomCustomerCreateRequest | Unset = UNSET,
    ) -> EcomCustomerResponse:
        """Create an e-commerce customer.

        Args:
            connectionid: Id of its connection.
            externalid: Id of the customer in the shop.
            email: The email address.
            accepts_marketing: 1 if the customer agreed to marketing, else 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.ecom_customer_create_request import EcomCustomerCreateRequest
        from .create_ecom_customer import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                EcomCustomerCreateRequest,
                "ecom_customer",
                body,
                connectionid=connectionid,
                externalid=externalid,
                email=email,
                accepts_marketing=accepts_marketing,
            ),
        )

    async def get(self, id: str | int) -> EcomCustomerResponse:
        """Get an e-commerce customer.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_customer import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        connectionid: str | int | Unset = UNSET,
        externalid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
        body: EcomCustomerUpdateRequest | Unset = UNSET,
    ) -> EcomCustomerResponse:
        """Update an e-commerce customer.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            connectionid: Id of its connection.
            externalid: Id of the customer in the shop.
            email: The email address.
            accepts_marketing: 1 if the customer agreed to marketing, else 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.ecom_customer_update_request import EcomCustomerUpdateRequest
        from .update_ecom_customer import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                EcomCustomerUpdateRequest,
                "ecom_customer",
                body,
                connectionid=connectionid,
                externalid=externalid,
                email=email,
                accepts_marketing=accepts_marketing,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete an e-commerce customer.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_ecom_customer import asyncio

        return await asyncio(id, client=self._client)


class EcomCustomers:
    """The `ecom_customers` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_email: str | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        filters_connectionid: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[EcomCustomer, EcomCustomerPage]:
        """List e-commerce customers.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_email: Only customers with this email address.
            filters_externalid: Only customers with this id in the shop.
            filters_connectionid: Only customers of the connection with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_ecom_customers import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_customers,
            query={
                "limit": limit,
                "offset": offset,
                "filters[email]": filters_email,
                "filters[externalid]": filters_externalid,
                "filters[connectionid]": filters_connectionid,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        connectionid: str | int,
        externalid: str,
        email: str,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
    ) -> EcomCustomerResponse: ...
    @overload
    def create(self, *, body: EcomCustomerCreateRequest) -> EcomCustomerResponse: ...
    def create(
        self,
        *,
        connectionid: str | int | Unset = UNSET,
        externalid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
        body: EcomCustomerCreateRequest | Unset = UNSET,
    ) -> EcomCustomerResponse:
        """Create an e-commerce customer.

        Args:
            connectionid: Id of its connection.
            externalid: Id of the customer in the shop.
            email: The email address.
            accepts_marketing: 1 if the customer agreed to marketing, else 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.ecom_customer_create_request import EcomCustomerCreateRequest
        from .create_ecom_customer import sync

        return sync(
            client=self._client,
            body=body_of(
                EcomCustomerCreateRequest,
                "ecom_customer",
                body,
                connectionid=connectionid,
                externalid=externalid,
                email=email,
                accepts_marketing=accepts_marketing,
            ),
        )

    def get(self, id: str | int) -> EcomCustomerResponse:
        """Get an e-commerce customer.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_customer import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        connectionid: str | int | Unset = UNSET,
        externalid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        accepts_marketing: Literal["0", "1"] | Unset = UNSET,
        body: EcomCustomerUpdateRequest | Unset = UNSET,
    ) -> EcomCustomerResponse:
        """Update an e-commerce customer.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            connectionid: Id of its connection.
            externalid: Id of the customer in the shop.
            email: The email address.
            accepts_marketing: 1 if the customer agreed to marketing, else 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.ecom_customer_update_request import EcomCustomerUpdateRequest
        from .update_ecom_customer import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                EcomCustomerUpdateRequest,
                "ecom_customer",
                body,
                connectionid=connectionid,
                externalid=externalid,
                email=email,
                accepts_marketing=accepts_marketing,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete an e-commerce customer.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_ecom_customer import sync

        return sync(id, client=self._client)
