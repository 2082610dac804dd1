# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a custom field of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_response import FieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.field_create_request import FieldCreateRequest

OPERATION: Operation[FieldResponse] = Operation(
    "create_field", "POST", "/fields", FieldResponse.from_dict, body="FieldCreateRequest", envelope="field"
)


async def asyncio(*, client: AsyncClient, body: FieldCreateRequest) -> FieldResponse:
    """Create a custom field of contacts.

    The field appears on no list until you call `create_field_relation`. Add options with
    `bulk_create_field_options`.

    Args:
        client: The client to send with.
        body: Request body to create a custom field.

    Returns:
        The new custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: FieldCreateRequest) -> Response[FieldResponse]:
    """Create a custom field of contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: FieldCreateRequest) -> FieldResponse:
    """Create a custom field of contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: FieldCreateRequest) -> Response[FieldResponse]:
    """Create a custom field of contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
