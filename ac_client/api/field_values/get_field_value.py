# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a value of a custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_value_response import FieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldValueResponse] = Operation(
    "get_field_value", "GET", "/fieldValues/{id}", FieldValueResponse.from_dict, envelope="fieldValue"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> FieldValueResponse:
    """Get a value of a custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The value.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[FieldValueResponse]:
    """Get a value of a custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> FieldValueResponse:
    """Get a value of a custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[FieldValueResponse]:
    """Get a value of a custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
