# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a group of custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_group_response import FieldGroupResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_group_create_request import FieldGroupCreateRequest

OPERATION: Operation[FieldGroupResponse] = Operation(
    "create_field_group",
    "POST",
    "/groupDefinitions",
    FieldGroupResponse.from_dict,
    body="FieldGroupCreateRequest",
    envelope="groupDefinition",
)


async def asyncio(*, client: AsyncClient, body: FieldGroupCreateRequest) -> FieldGroupResponse:
    """Create a group of custom fields.

    Args:
        client: The client to send with.
        body: Request body to create a group of custom fields.

    Returns:
        The new group.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldGroupCreateRequest) -> Response[FieldGroupResponse]:
    """Create a group of custom fields. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldGroupCreateRequest) -> FieldGroupResponse:
    """Create a group of custom fields. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldGroupCreateRequest) -> Response[FieldGroupResponse]:
    """Create a group of custom fields. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
