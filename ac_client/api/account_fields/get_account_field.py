# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a custom field of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_response import AccountFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountFieldResponse] = Operation(
    "get_account_field",
    "GET",
    "/accountCustomFieldMeta/{id}",
    AccountFieldResponse.from_dict,
    envelope="accountCustomFieldMetum",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> AccountFieldResponse:
    """Get a custom field of accounts.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[AccountFieldResponse]:
    """Get a custom field of accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> AccountFieldResponse:
    """Get a custom field of accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[AccountFieldResponse]:
    """Get a custom field of accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
