# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete several accounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...models.account_bulk_delete_response import AccountBulkDeleteResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountBulkDeleteResponse] = Operation(
    "bulk_delete_accounts", "DELETE", "/accounts/bulk_delete", AccountBulkDeleteResponse.from_dict, envelope="meta"
)


async def asyncio(*, client: AsyncClient, ids: Sequence[str | int]) -> AccountBulkDeleteResponse:
    """Delete several accounts.

    Args:
        client: The client to send with.
        ids: Ids of the accounts to delete.

    Returns:
        Deleted.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"ids[]": ids})).parsed


async def asyncio_detailed(*, client: AsyncClient, ids: Sequence[str | int]) -> Response[AccountBulkDeleteResponse]:
    """Delete several accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"ids[]": ids})


def sync(*, client: Client, ids: Sequence[str | int]) -> AccountBulkDeleteResponse:
    """Delete several accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"ids[]": ids}).parsed


def sync_detailed(*, client: Client, ids: Sequence[str | int]) -> Response[AccountBulkDeleteResponse]:
    """Delete several accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"ids[]": ids})
