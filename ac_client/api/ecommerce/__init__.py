# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecommerce`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...jobs.ecommerce import EcommerceJobs
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.query_ecommerce_request import QueryEcommerceRequest
    from ...models.query_ecommerce_response import QueryEcommerceResponse
    from ...types import JSON, Unset


class AsyncEcommerce(EcommerceJobs):
    """The `ecommerce` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def query(
        self, *, query: str, variables: JSON | Unset = UNSET, operation_name: str | Unset = UNSET
    ) -> QueryEcommerceResponse: ...
    @overload
    async def query(self, *, body: QueryEcommerceRequest) -> QueryEcommerceResponse: ...
    async def query(
        self,
        *,
        query: str | Unset = UNSET,
        variables: JSON | Unset = UNSET,
        operation_name: str | Unset = UNSET,
        body: QueryEcommerceRequest | Unset = UNSET,
    ) -> QueryEcommerceResponse:
        """Read or write orders, products and recurring payments with GraphQL.

        Amounts are in whole units of the currency, not in cents. Pass values as variables: a query of more than
        15,000 tokens is refused, and variables do not count. Errors come with status 200, and are raised. A call
        whose outcome is unknown is not repeated, because the query may write.

        Args:
            query: The text, such as query Q($f: OrderFilter) {searchOrder(filter: $f) {id}}.
            variables: An object with the values of variables; dates in UTC, such as 2024-02-14T10:48:23Z.
            operation_name: Which operation to run, where the text holds several.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.query_ecommerce_request import QueryEcommerceRequest
        from .query_ecommerce import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                QueryEcommerceRequest, None, body, query=query, variables=variables, operation_name=operation_name
            ),
        )


class Ecommerce(EcommerceJobs):
    """The `ecommerce` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def query(
        self, *, query: str, variables: JSON | Unset = UNSET, operation_name: str | Unset = UNSET
    ) -> QueryEcommerceResponse: ...
    @overload
    def query(self, *, body: QueryEcommerceRequest) -> QueryEcommerceResponse: ...
    def query(
        self,
        *,
        query: str | Unset = UNSET,
        variables: JSON | Unset = UNSET,
        operation_name: str | Unset = UNSET,
        body: QueryEcommerceRequest | Unset = UNSET,
    ) -> QueryEcommerceResponse:
        """Read or write orders, products and recurring payments with GraphQL.

        Amounts are in whole units of the currency, not in cents. Pass values as variables: a query of more than
        15,000 tokens is refused, and variables do not count. Errors come with status 200, and are raised. A call
        whose outcome is unknown is not repeated, because the query may write.

        Args:
            query: The text, such as query Q($f: OrderFilter) {searchOrder(filter: $f) {id}}.
            variables: An object with the values of variables; dates in UTC, such as 2024-02-14T10:48:23Z.
            operation_name: Which operation to run, where the text holds several.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.query_ecommerce_request import QueryEcommerceRequest
        from .query_ecommerce import sync

        return sync(
            client=self._client,
            body=body_of(
                QueryEcommerceRequest, None, body, query=query, variables=variables, operation_name=operation_name
            ),
        )
