# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecom_order_products`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.ecom_order_product import EcomOrderProduct
    from ...models.ecom_order_product_page import EcomOrderProductPage
    from ...models.ecom_order_product_response import EcomOrderProductResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEcomOrderProducts:
    """The `ecom_order_products` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[EcomOrderProduct, EcomOrderProductPage]:
        """List the products in all orders.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_ecom_order_products import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_products,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_order(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[EcomOrderProduct, EcomOrderProductPage]:
        """List the products in one order.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_ecom_order_products_by_order import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_products,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> EcomOrderProductResponse:
        """Get a product in an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_order_product import asyncio

        return await asyncio(id, client=self._client)


class EcomOrderProducts:
    """The `ecom_order_products` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[EcomOrderProduct, EcomOrderProductPage]:
        """List the products in all orders.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_ecom_order_products import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_products,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_order(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[EcomOrderProduct, EcomOrderProductPage]:
        """List the products in one order.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_ecom_order_products_by_order import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_products,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> EcomOrderProductResponse:
        """Get a product in an order.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_ecom_order_product import sync

        return sync(id, client=self._client)
