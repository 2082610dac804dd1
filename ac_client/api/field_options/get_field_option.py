# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an option of a custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_option_response import FieldOptionResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldOptionResponse] = Operation(
    "get_field_option", "GET", "/fieldOptions/{id}", FieldOptionResponse.from_dict, envelope="fieldOption"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> FieldOptionResponse:
    """Get an option of a custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The option.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[FieldOptionResponse]:
    """Get an option of a custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> FieldOptionResponse:
    """Get an option of a custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[FieldOptionResponse]:
    """Get an option of a custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
