# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_response import FieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_update_request import FieldUpdateRequest

OPERATION: Operation[FieldResponse] = Operation(
    "update_field", "PUT", "/fields/{id}", FieldResponse.from_dict, body="FieldUpdateRequest", envelope="field"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: FieldUpdateRequest) -> FieldResponse:
    """Update a custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a custom field.

    Returns:
        The updated custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: FieldUpdateRequest) -> Response[FieldResponse]:
    """Update a custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: FieldUpdateRequest) -> FieldResponse:
    """Update a custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: FieldUpdateRequest) -> Response[FieldResponse]:
    """Update a custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
