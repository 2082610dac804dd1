# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Read or write orders, products and recurring payments with GraphQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.query_ecommerce_response import QueryEcommerceResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.query_ecommerce_request import QueryEcommerceRequest

OPERATION: Operation[QueryEcommerceResponse] = Operation(
    "query_ecommerce",
    "POST",
    "/ecom/graphql",
    QueryEcommerceResponse.from_dict,
    body="QueryEcommerceRequest",
    envelope="data",
    failure_list="errors",
)


async def asyncio(*, client: AsyncClient, body: QueryEcommerceRequest) -> QueryEcommerceResponse:
    """Read or write orders, products and recurring payments with GraphQL.

    Amounts are in whole units of the currency, not in cents. Pass values as variables: a query of more than
    15,000 tokens is refused, and variables do not count. Errors come with status 200, and are raised. A call
    whose outcome is unknown is not repeated, because the query may write.

    Args:
        client: The client to send with.
        body: A GraphQL query or mutation.

    Returns:
        The result of the query.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: QueryEcommerceRequest) -> Response[QueryEcommerceResponse]:
    """Read or write orders, products and recurring payments with GraphQL. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: QueryEcommerceRequest) -> QueryEcommerceResponse:
    """Read or write orders, products and recurring payments with GraphQL. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: QueryEcommerceRequest) -> Response[QueryEcommerceResponse]:
    """Read or write orders, products and recurring payments with GraphQL. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
