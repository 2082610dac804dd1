# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Make a custom field available on a list, or on all of them."""

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
    """Make a custom field available on a list, or on all of them.

    Args:
        client: The client to send with.
        body: The body that links a custom field to a list.

    Returns:
        The new link.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldRelationCreateRequest) -> Response[FieldRelationResponse]:
    """Make a custom field available on a list, or on all of them. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldRelationCreateRequest) -> FieldRelationResponse:
    """Make a custom field available on a list, or on all of them. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldRelationCreateRequest) -> Response[FieldRelationResponse]:
    """Make a custom field available on a list, or on all of them. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
