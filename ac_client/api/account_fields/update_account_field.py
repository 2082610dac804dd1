# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Change a custom field of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_response import AccountFieldResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_update_request import AccountFieldUpdateRequest

OPERATION: Operation[AccountFieldResponse] = Operation(
    "update_account_field",
    "PUT",
    "/accountCustomFieldMeta/{id}",
    AccountFieldResponse.from_dict,
    body="AccountFieldUpdateRequest",
    envelope="accountCustomFieldMetum",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: AccountFieldUpdateRequest) -> AccountFieldResponse:
    """Change a custom field of accounts.

    Fields that are left out stay as they are.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The body that changes a custom field of accounts.

    Returns:
        The custom field as it is now.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AccountFieldUpdateRequest
) -> Response[AccountFieldResponse]:
    """Change a custom field of accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AccountFieldUpdateRequest) -> AccountFieldResponse:
    """Change a custom field of accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: AccountFieldUpdateRequest) -> Response[AccountFieldResponse]:
    """Change a custom field of accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
