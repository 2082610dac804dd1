# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a list permission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.list_permission_response import ListPermissionResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ListPermissionResponse] = Operation(
    "get_list_permission", "GET", "/listGroups/{id}", ListPermissionResponse.from_dict, envelope="listGroup"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ListPermissionResponse:
    """Get a list permission.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The permission.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ListPermissionResponse]:
    """Get a list permission. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ListPermissionResponse:
    """Get a list permission. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ListPermissionResponse]:
    """Get a list permission. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
