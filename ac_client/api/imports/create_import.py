# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Import contacts in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.import_create_response import ImportCreateResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.import_create_request import ImportCreateRequest

OPERATION: Operation[ImportCreateResponse] = Operation(
    "create_import",
    "POST",
    "/import/bulk_import",
    ImportCreateResponse.from_dict,
    body="ImportCreateRequest",
    envelope="batchId",
)


async def asyncio(*, client: AsyncClient, body: ImportCreateRequest) -> ImportCreateResponse:
    """Import contacts in bulk.

    At most 250 contacts and 399,999 bytes per request; one invalid contact rejects the whole request. The import
    is queued; `get_import` returns its result. It starts automations unless a contact excludes them, and sends no
    webhooks. At most 100 imports per minute, or 20 with a single contact each.

    Args:
        client: The client to send with.
        body: Request body to import contacts.

    Returns:
        The import is queued.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ImportCreateRequest) -> Response[ImportCreateResponse]:
    """Import contacts in bulk. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ImportCreateRequest) -> ImportCreateResponse:
    """Import contacts in bulk. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ImportCreateRequest) -> Response[ImportCreateResponse]:
    """Import contacts in bulk. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
