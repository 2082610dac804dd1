# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.list_response import ListResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.list_create_request import ListCreateRequest

OPERATION: Operation[ListResponse] = Operation(
    "create_list", "POST", "/lists", ListResponse.from_dict, body="ListCreateRequest", envelope="list"
)


async def asyncio(*, client: AsyncClient, body: ListCreateRequest) -> ListResponse:
    """Create a list.

    Users see it after `create_list_permission` gives their group access.

    Args:
        client: The client to send with.
        body: Request body to create a list.

    Returns:
        The new list.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ListCreateRequest) -> Response[ListResponse]:
    """Create a list. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ListCreateRequest) -> ListResponse:
    """Create a list. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ListCreateRequest) -> Response[ListResponse]:
    """Create a list. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
