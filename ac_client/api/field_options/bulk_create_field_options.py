# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create options of custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_option_bulk_response import FieldOptionBulkResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bulk_create_field_options_request import BulkCreateFieldOptionsRequest

OPERATION: Operation[FieldOptionBulkResponse] = Operation(
    "bulk_create_field_options",
    "POST",
    "/fieldOption/bulk",
    FieldOptionBulkResponse.from_dict,
    body="BulkCreateFieldOptionsRequest",
    envelope="fieldOptions",
)


async def asyncio(*, client: AsyncClient, body: BulkCreateFieldOptionsRequest) -> FieldOptionBulkResponse:
    """Create options of custom fields.

    Args:
        client: The client to send with.
        body: Request body to create options.

    Returns:
        The new options.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: BulkCreateFieldOptionsRequest
) -> Response[FieldOptionBulkResponse]:
    """Create options of custom fields. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: BulkCreateFieldOptionsRequest) -> FieldOptionBulkResponse:
    """Create options of custom fields. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: BulkCreateFieldOptionsRequest) -> Response[FieldOptionBulkResponse]:
    """Create options of custom fields. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
