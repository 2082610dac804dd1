# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Give a user group access to a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.list_permission_response import ListPermissionResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.list_permission_create_request import ListPermissionCreateRequest

OPERATION: Operation[ListPermissionResponse] = Operation(
    "create_list_permission",
    "POST",
    "/listGroups",
    ListPermissionResponse.from_dict,
    body="ListPermissionCreateRequest",
    envelope="listGroup",
)


async def asyncio(*, client: AsyncClient, body: ListPermissionCreateRequest) -> ListPermissionResponse:
    """Give a user group access to a list.

    Args:
        client: The client to send with.
        body: Request body to give a user group access to a list.

    Returns:
        The new permission.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ListPermissionCreateRequest
) -> Response[ListPermissionResponse]:
    """Give a user group access to a list. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ListPermissionCreateRequest) -> ListPermissionResponse:
    """Give a user group access to a list. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ListPermissionCreateRequest) -> Response[ListPermissionResponse]:
    """Give a user group access to a list. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
