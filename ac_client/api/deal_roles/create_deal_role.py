# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a role of secondary contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_role_response import DealRoleResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_role_create_request import DealRoleCreateRequest

OPERATION: Operation[DealRoleResponse] = Operation(
    "create_deal_role",
    "POST",
    "/dealRoles",
    DealRoleResponse.from_dict,
    body="DealRoleCreateRequest",
    envelope="dealRole",
)


async def asyncio(*, client: AsyncClient, body: DealRoleCreateRequest) -> DealRoleResponse:
    """Create a role of secondary contacts.

    Args:
        client: The client to send with.
        body: Request body to create a role; it has no wrapper key.

    Returns:
        The new role.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: DealRoleCreateRequest) -> Response[DealRoleResponse]:
    """Create a role of secondary contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: DealRoleCreateRequest) -> DealRoleResponse:
    """Create a role of secondary contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: DealRoleCreateRequest) -> Response[DealRoleResponse]:
    """Create a role of secondary contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
