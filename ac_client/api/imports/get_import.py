# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the result of an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.import_response import ImportResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ImportResponse] = Operation(
    "get_import", "GET", "/import/info", ImportResponse.from_dict, envelope="status"
)


async def asyncio(*, client: AsyncClient, batch_id: str) -> ImportResponse:
    """Get the result of an import.

    Only here do you see which contacts could not be imported, such as excluded addresses.

    Args:
        client: The client to send with.
        batch_id: The batch id that `create_import` returned.

    Returns:
        The import.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"batchId": batch_id})).parsed


async def asyncio_detailed(*, client: AsyncClient, batch_id: str) -> Response[ImportResponse]:
    """Get the result of an import. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"batchId": batch_id})


def sync(*, client: Client, batch_id: str) -> ImportResponse:
    """Get the result of an import. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"batchId": batch_id}).parsed


def sync_detailed(*, client: Client, batch_id: str) -> Response[ImportResponse]:
    """Get the result of an import. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"batchId": batch_id})
