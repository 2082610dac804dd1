# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Move a custom field within a group, or to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_group_member_response import FieldGroupMemberResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_group_member_request import FieldGroupMemberRequest

OPERATION: Operation[FieldGroupMemberResponse] = Operation(
    "update_field_group_member",
    "PUT",
    "/groupMembers/{id}",
    FieldGroupMemberResponse.from_dict,
    body="FieldGroupMemberRequest",
    envelope="groupMember",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse:
    """Move a custom field within a group, or to another one.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to add a custom field to a group.

    Returns:
        The updated position.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: FieldGroupMemberRequest
) -> Response[FieldGroupMemberResponse]:
    """Move a custom field within a group, or to another one. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: FieldGroupMemberRequest) -> FieldGroupMemberResponse:
    """Move a custom field within a group, or to another one. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: FieldGroupMemberRequest
) -> Response[FieldGroupMemberResponse]:
    """Move a custom field within a group, or to another one. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
