# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecom_orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.ecom_order import EcomOrder
    from ...models.ecom_order_discount_write import EcomOrderDiscountWrite
    from ...models.ecom_order_page import EcomOrderPage
    from ...models.ecom_order_product_write import EcomOrderProductWrite
    from ...models.ecom_order_response import EcomOrderResponse
    from ...models.empty import Empty
    from ...models.order_create_new_order_request import OrderCreateNewOrderRequest
    from ...models.order_update_order_resource_request import OrderUpdateOrderResourceRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEcomOrders:
    """The `ecom_orders` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_connectionid: str | int | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        filters_externalcheckoutid: str | Unset = UNSET,
        filters_email: str | Unset = UNSET,
        filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        filters_customerid: str | int | Unset = UNSET,
        filters_external_created_date: datetime.date | Unset = UNSET,
        orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[EcomOrder, EcomOrderPage]:
        """List orders and abandoned carts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_connectionid: Only orders of the connection with this id.
            filters_externalid: Only the order with this id in the shop.
            filters_externalcheckoutid: Only the cart with this id in the shop.
            filters_email: Only orders of the customer with this email address.
            filters_state: Only orders in this state: 0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting
                (checked out, but not yet paid).
            filters_customerid: Only orders of the e-commerce customer with this id.
            filters_external_created_date: Only orders that were placed on this day.
            orders_connectionid: Sort by connection.
            orders_externalid: Sort by the id of the order in the shop.
            orders_externalcheckoutid: Sort by the id of the cart in the shop.
            orders_email: Sort by email address.
            orders_state: Sort by state.
            orders_customerid: Sort by customer.
            orders_external_created_date: Sort by the date the order was placed.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_ecom_orders import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_orders,
            query={
                "limit": limit,
                "offset": offset,
                "filters[connectionid]": filters_connectionid,
                "filters[externalid]": filters_externalid,
                "filters[externalcheckoutid]": filters_externalcheckoutid,
                "filters[email]": filters_email,
                "filters[state]": filters_state,
                "filters[customerid]": filters_customerid,
                "filters[external_created_date]": filters_external_created_date,
                "orders[connectionid]": orders_connectionid,
                "orders[externalid]": orders_externalid,
                "orders[externalcheckoutid]": orders_externalcheckoutid,
                "orders[email]": orders_email,
                "orders[state]": orders_state,
                "orders[customerid]": orders_customerid,
                "orders[external_created_date]": orders_external_created_date,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        source: Literal[0, 1] | Literal["0", "1"],
        email: str,
        total_price: int,
        currency: str,
        connectionid: str | int,
        customerid: str | int,
        external_created_date: datetime.datetime,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
    ) -> EcomOrderResponse: ...
    @overload
    async def create(self, *, body: OrderCreateNewOrderRequest) -> EcomOrderResponse: ...
    async def create(
        self,
        *,
        source: Literal[0, 1] | Literal["0", "1"] | Unset = UNSET,
        email: str | Unset = UNSET,
        total_price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        connectionid: str | int | Unset = UNSET,
        customerid: str | int | Unset = UNSET,
        external_created_date: datetime.datetime | Unset = UNSET,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
        body: OrderCreateNewOrderRequest | Unset = UNSET,
    ) -> EcomOrderResponse:
        """Create an order or an abandoned cart.

        An order has an `externalid`. An abandoned cart has an `externalcheckoutid` and an `abandonedDate`
        instead. All amounts are in cents. A real-time order (`source` 1) starts automations and counts as
        revenue, so a call whose outcome is unknown is not repeated. Orders created here do not appear in the
        newer store; `ac.ecommerce.upsert_orders` writes to both, as ActiveCampaign recommends.

        Args:
            source: 0 for a historical order, which starts no automations; 1 for a real-time order, which
                does.
            email: The customer's email address.
            total_price: The total in cents, tax and shipping included.
            currency: Currency code, such as USD.
            connectionid: Id of its connection.
            customerid: Id of the e-commerce customer who placed it.
            external_created_date: When it was created in the shop.
            externalid: Id of the order in the shop; for an order, not together with externalcheckoutid.
            externalcheckoutid: Id of the cart in the shop; for an abandoned cart, together with abandonedDate.
            external_updated_date: When the shop last updated it.
            abandoned_date: When the cart was abandoned; for an abandoned cart only.
            order_number: The number that the shop shows.
            order_url: Its URL in the shop.
            shipping_method: Shipping method.
            shipping_amount: The price of shipping in cents.
            tax_amount: The tax in cents.
            discount_amount: The discount in cents.
            order_products: Its products.
            order_discounts: Its discounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.order_create_new_order_request import OrderCreateNewOrderRequest
        from .create_ecom_order import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                OrderCreateNewOrderRequest,
                "ecom_order",
                body,
                source=source,
                email=email,
                total_price=total_price,
                currency=currency,
                connectionid=connectionid,
                customerid=customerid,
                external_created_date=external_created_date,
                externalid=externalid,
                externalcheckoutid=externalcheckoutid,
                external_updated_date=external_updated_date,
                abandoned_date=abandoned_date,
                order_number=order_number,
                order_url=order_url,
                shipping_method=shipping_method,
                shipping_amount=shipping_amount,
                tax_amount=tax_amount,
                discount_amount=discount_amount,
                order_products=order_products,
                order_discounts=order_discounts,
            ),
        )

    async def get(self, id: str | int) -> EcomOrderResponse:
        """Get an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_order import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        total_price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
        body: OrderUpdateOrderResourceRequest | Unset = UNSET,
    ) -> EcomOrderResponse:
        """Update an order, or convert a cart to an order.

        Omitted fields stay unchanged. A cart that gets an `externalid` becomes an order. `orderProducts` replaces
        all products, and the new ones get new ids.

        Args:
            id: The resource's id, as text or as a number.
            externalid: Id of the order in the shop; converts a cart to an order.
            externalcheckoutid: Id of the cart in the shop.
            email: The customer's email address.
            total_price: The total in cents, tax and shipping included.
            currency: Currency code, such as USD.
            external_updated_date: When the shop last updated it.
            abandoned_date: When the cart was abandoned.
            order_number: The number that the shop shows.
            order_url: Its URL in the shop.
            shipping_method: Shipping method.
            shipping_amount: The price of shipping in cents.
            tax_amount: The tax in cents.
            discount_amount: The discount in cents.
            order_products: Its products; replaces all existing ones.
            order_discounts: Its discounts; replaces all existing ones.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.order_update_order_resource_request import OrderUpdateOrderResourceRequest
        from .update_ecom_order import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                OrderUpdateOrderResourceRequest,
                "ecom_order",
                body,
                externalid=externalid,
                externalcheckoutid=externalcheckoutid,
                email=email,
                total_price=total_price,
                currency=currency,
                external_updated_date=external_updated_date,
                abandoned_date=abandoned_date,
                order_number=order_number,
                order_url=order_url,
                shipping_method=shipping_method,
                shipping_amount=shipping_amount,
                tax_amount=tax_amount,
                discount_amount=discount_amount,
                order_products=order_products,
                order_discounts=order_discounts,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_ecom_order import asyncio

        return await asyncio(id, client=self._client)


class EcomOrders:
    """The `ecom_orders` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_connectionid: str | int | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        filters_externalcheckoutid: str | Unset = UNSET,
        filters_email: str | Unset = UNSET,
        filters_state: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        filters_customerid: str | int | Unset = UNSET,
        filters_external_created_date: datetime.date | Unset = UNSET,
        orders_connectionid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_externalid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_externalcheckoutid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_state: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_customerid: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_external_created_date: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[EcomOrder, EcomOrderPage]:
        """List orders and abandoned carts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_connectionid: Only orders of the connection with this id.
            filters_externalid: Only the order with this id in the shop.
            filters_externalcheckoutid: Only the cart with this id in the shop.
            filters_email: Only orders of the customer with this email address.
            filters_state: Only orders in this state: 0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting
                (checked out, but not yet paid).
            filters_customerid: Only orders of the e-commerce customer with this id.
            filters_external_created_date: Only orders that were placed on this day.
            orders_connectionid: Sort by connection.
            orders_externalid: Sort by the id of the order in the shop.
            orders_externalcheckoutid: Sort by the id of the cart in the shop.
            orders_email: Sort by email address.
            orders_state: Sort by state.
            orders_customerid: Sort by customer.
            orders_external_created_date: Sort by the date the order was placed.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_ecom_orders import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_orders,
            query={
                "limit": limit,
                "offset": offset,
                "filters[connectionid]": filters_connectionid,
                "filters[externalid]": filters_externalid,
                "filters[externalcheckoutid]": filters_externalcheckoutid,
                "filters[email]": filters_email,
                "filters[state]": filters_state,
                "filters[customerid]": filters_customerid,
                "filters[external_created_date]": filters_external_created_date,
                "orders[connectionid]": orders_connectionid,
                "orders[externalid]": orders_externalid,
                "orders[externalcheckoutid]": orders_externalcheckoutid,
                "orders[email]": orders_email,
                "orders[state]": orders_state,
                "orders[customerid]": orders_customerid,
                "orders[external_created_date]": orders_external_created_date,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        source: Literal[0, 1] | Literal["0", "1"],
        email: str,
        total_price: int,
        currency: str,
        connectionid: str | int,
        customerid: str | int,
        external_created_date: datetime.datetime,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
    ) -> EcomOrderResponse: ...
    @overload
    def create(self, *, body: OrderCreateNewOrderRequest) -> EcomOrderResponse: ...
    def create(
        self,
        *,
        source: Literal[0, 1] | Literal["0", "1"] | Unset = UNSET,
        email: str | Unset = UNSET,
        total_price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        connectionid: str | int | Unset = UNSET,
        customerid: str | int | Unset = UNSET,
        external_created_date: datetime.datetime | Unset = UNSET,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
        body: OrderCreateNewOrderRequest | Unset = UNSET,
    ) -> EcomOrderResponse:
        """Create an order or an abandoned cart.

        An order has an `externalid`. An abandoned cart has an `externalcheckoutid` and an `abandonedDate`
        instead. All amounts are in cents. A real-time order (`source` 1) starts automations and counts as
        revenue, so a call whose outcome is unknown is not repeated. Orders created here do not appear in the
        newer store; `ac.ecommerce.upsert_orders` writes to both, as ActiveCampaign recommends.

        Args:
            source: 0 for a historical order, which starts no automations; 1 for a real-time order, which
                does.
            email: The customer's email address.
            total_price: The total in cents, tax and shipping included.
            currency: Currency code, such as USD.
            connectionid: Id of its connection.
            customerid: Id of the e-commerce customer who placed it.
            external_created_date: When it was created in the shop.
            externalid: Id of the order in the shop; for an order, not together with externalcheckoutid.
            externalcheckoutid: Id of the cart in the shop; for an abandoned cart, together with abandonedDate.
            external_updated_date: When the shop last updated it.
            abandoned_date: When the cart was abandoned; for an abandoned cart only.
            order_number: The number that the shop shows.
            order_url: Its URL in the shop.
            shipping_method: Shipping method.
            shipping_amount: The price of shipping in cents.
            tax_amount: The tax in cents.
            discount_amount: The discount in cents.
            order_products: Its products.
            order_discounts: Its discounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.order_create_new_order_request import OrderCreateNewOrderRequest
        from .create_ecom_order import sync

        return sync(
            client=self._client,
            body=body_of(
                OrderCreateNewOrderRequest,
                "ecom_order",
                body,
                source=source,
                email=email,
                total_price=total_price,
                currency=currency,
                connectionid=connectionid,
                customerid=customerid,
                external_created_date=external_created_date,
                externalid=externalid,
                externalcheckoutid=externalcheckoutid,
                external_updated_date=external_updated_date,
                abandoned_date=abandoned_date,
                order_number=order_number,
                order_url=order_url,
                shipping_method=shipping_method,
                shipping_amount=shipping_amount,
                tax_amount=tax_amount,
                discount_amount=discount_amount,
                order_products=order_products,
                order_discounts=order_discounts,
            ),
        )

    def get(self, id: str | int) -> EcomOrderResponse:
        """Get an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_order import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        externalid: str | Unset = UNSET,
        externalcheckoutid: str | Unset = UNSET,
        email: str | Unset = UNSET,
        total_price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        external_updated_date: datetime.datetime | Unset = UNSET,
        abandoned_date: datetime.datetime | Unset = UNSET,
        order_number: str | Unset = UNSET,
        order_url: str | Unset = UNSET,
        shipping_method: str | Unset = UNSET,
        shipping_amount: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        discount_amount: int | Unset = UNSET,
        order_products: Sequence[EcomOrderProductWrite] | Unset = UNSET,
        order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = UNSET,
        body: OrderUpdateOrderResourceRequest | Unset = UNSET,
    ) -> EcomOrderResponse:
        """Update an order, or convert a cart to an order.

        Omitted fields stay unchanged. A cart that gets an `externalid` becomes an order. `orderProducts` replaces
        all products, and the new ones get new ids.

        Args:
            id: The resource's id, as text or as a number.
            externalid: Id of the order in the shop; converts a cart to an order.
            externalcheckoutid: Id of the cart in the shop.
            email: The customer's email address.
            total_price: The total in cents, tax and shipping included.
            currency: Currency code, such as USD.
            external_updated_date: When the shop last updated it.
            abandoned_date: When the cart was abandoned.
            order_number: The number that the shop shows.
            order_url: Its URL in the shop.
            shipping_method: Shipping method.
            shipping_amount: The price of shipping in cents.
            tax_amount: The tax in cents.
            discount_amount: The discount in cents.
            order_products: Its products; replaces all existing ones.
            order_discounts: Its discounts; replaces all existing ones.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.order_update_order_resource_request import OrderUpdateOrderResourceRequest
        from .update_ecom_order import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                OrderUpdateOrderResourceRequest,
                "ecom_order",
                body,
                externalid=externalid,
                externalcheckoutid=externalcheckoutid,
                email=email,
                total_price=total_price,
                currency=currency,
                external_updated_date=external_updated_date,
                abandoned_date=abandoned_date,
                order_number=order_number,
                order_url=order_url,
                shipping_method=shipping_method,
                shipping_amount=shipping_amount,
                tax_amount=tax_amount,
                discount_amount=discount_amount,
                order_products=order_products,
                order_discounts=order_discounts,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_ecom_order import sync

        return sync(id, client=self._client)
