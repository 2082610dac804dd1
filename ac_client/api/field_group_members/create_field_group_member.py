# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add a custom field to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_group_member_response import FieldGroupMemberResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_group_member_request import FieldGroupMemberRequest

OPERATION: Operation[FieldGroupMemberResponse] = Operation(
    "create_field_group_member",
    "POST",
    "/groupMembers",
    FieldGroupMemberResponse.from_dict,
    body="FieldGroupMemberRequest",
    envelope="groupMember",
)


async def asyncio(*, client: AsyncClient, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse:
    """Add a custom field to a group.

    Args:
        client: The client to send with.
        body: Request body to add a custom field to a group.

    Returns:
        The field's position in the group.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldGroupMemberRequest) -> Response[FieldGroupMemberResponse]:
    """Add a custom field to a group. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse:
    """Add a custom field to a group. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldGroupMemberRequest) -> Response[FieldGroupMemberResponse]:
    """Add a custom field to a group. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
