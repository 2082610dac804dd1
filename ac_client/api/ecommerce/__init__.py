# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecommerce`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.query_ecommerce_request import QueryEcommerceRequest
    from ...models.query_ecommerce_response import QueryEcommerceResponse


class AsyncEcommerce:
    """The `ecommerce` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def query(
        self,
        *,
        body: QueryEcommerceRequest,
    ) -> QueryEcommerceResponse:
        """Read or write orders, products and recurring payments with GraphQL.

        Amounts are in whole units of the currency, not in cents. Hand values over in variables: a query
        of more than 15,000 tokens is refused, and variables do not count. Errors are reported with
        status 200, and raised. A call whose outcome is unknown is not repeated: the query may write.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .query_ecommerce import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )


class Ecommerce:
    """The `ecommerce` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def query(
        self,
        *,
        body: QueryEcommerceRequest,
    ) -> QueryEcommerceResponse:
        """Read or write orders, products and recurring payments with GraphQL.

        Amounts are in whole units of the currency, not in cents. Hand values over in variables: a query
        of more than 15,000 tokens is refused, and variables do not count. Errors are reported with
        status 200, and raised. A call whose outcome is unknown is not repeated: the query may write.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .query_ecommerce import sync

        return sync(
            client=self._client,
            body=body,
        )
