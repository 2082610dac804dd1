# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a custom field of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_response import AccountFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_create_request import AccountFieldCreateRequest

OPERATION: Operation[AccountFieldResponse] = Operation(
    "create_account_field",
    "POST",
    "/accountCustomFieldMeta",
    AccountFieldResponse.from_dict,
    body="AccountFieldCreateRequest",
    envelope="accountCustomFieldMetum",
)


async def asyncio(*, client: AsyncClient, body: AccountFieldCreateRequest) -> AccountFieldResponse:
    """Create a custom field of accounts.

    Args:
        client: The client to send with.
        body: Request body to create a custom field of accounts.

    Returns:
        The new custom field.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: AccountFieldCreateRequest) -> Response[AccountFieldResponse]:
    """Create a custom field of accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: AccountFieldCreateRequest) -> AccountFieldResponse:
    """Create a custom field of accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: AccountFieldCreateRequest) -> Response[AccountFieldResponse]:
    """Create a custom field of accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
