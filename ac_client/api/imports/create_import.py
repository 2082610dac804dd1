# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Queue contacts for import."""

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
    """Queue contacts for import.

    At most 250 contacts and 399,999 bytes; one wrong contact refuses all. The import runs later; `get_import`
    shows what came of it. It starts automations unless a contact excludes them, and calls no webhooks. At most
    100 imports a minute, 20 where they hold a single contact.

    Args:
        client: The client to send with.
        body: The body that queues an import.

    Returns:
        The import is queued.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ImportCreateRequest) -> Response[ImportCreateResponse]:
    """Queue contacts for import. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ImportCreateRequest) -> ImportCreateResponse:
    """Queue contacts for import. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ImportCreateRequest) -> Response[ImportCreateResponse]:
    """Queue contacts for import. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
