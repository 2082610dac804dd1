# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add a custom field to a list, or to all lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_relation_response import FieldRelationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_relation_create_request import FieldRelationCreateRequest

OPERATION: Operation[FieldRelationResponse] = Operation(
    "create_field_relation",
    "POST",
    "/fieldRels",
    FieldRelationResponse.from_dict,
    body="FieldRelationCreateRequest",
    envelope="fieldRel",
)


async def asyncio(*, client: AsyncClient, body: FieldRelationCreateRequest) -> FieldRelationResponse:
    """Add a custom field to a list, or to all lists.

    Args:
        client: The client to send with.
        body: Request body to add a custom field to a list.

    Returns:
        The new link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldRelationCreateRequest) -> Response[FieldRelationResponse]:
    """Add a custom field to a list, or to all lists. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldRelationCreateRequest) -> FieldRelationResponse:
    """Add a custom field to a list, or to all lists. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldRelationCreateRequest) -> Response[FieldRelationResponse]:
    """Add a custom field to a list, or to all lists. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
