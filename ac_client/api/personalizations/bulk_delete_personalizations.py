# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete several variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation(
    "bulk_delete_personalizations", "DELETE", "/personalizations/bulkdelete", None, response="text"
)


async def asyncio(*, client: AsyncClient, ids: str) -> str:
    """Delete several variables.

    Args:
        client: The client to send with.
        ids: Ids of the variables, comma-separated, such as 1,2,3.

    Returns:
        Plain text, such as Delete successful.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"ids": ids})).parsed


async def asyncio_detailed(*, client: AsyncClient, ids: str) -> Response[str]:
    """Delete several variables. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"ids": ids})


def sync(*, client: Client, ids: str) -> str:
    """Delete several variables. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"ids": ids}).parsed


def sync_detailed(*, client: Client, ids: str) -> Response[str]:
    """Delete several variables. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"ids": ids})
