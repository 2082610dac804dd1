# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Change the value of a custom field of one account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_value_response import AccountFieldValueResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.account_field_value_update_request import AccountFieldValueUpdateRequest

OPERATION: Operation[AccountFieldValueResponse] = Operation(
    "update_account_field_value",
    "PUT",
    "/accountCustomFieldData/{id}",
    AccountFieldValueResponse.from_dict,
    body="AccountFieldValueUpdateRequest",
    envelope="accountCustomFieldDatum",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: AccountFieldValueUpdateRequest
) -> AccountFieldValueResponse:
    """Change the value of a custom field of one account.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The body that changes the value of a custom field of one account.

    Returns:
        The value as it is now.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: AccountFieldValueUpdateRequest
) -> Response[AccountFieldValueResponse]:
    """Change the value of a custom field of one account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: AccountFieldValueUpdateRequest) -> AccountFieldValueResponse:
    """Change the value of a custom field of one account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: AccountFieldValueUpdateRequest
) -> Response[AccountFieldValueResponse]:
    """Change the value of a custom field of one account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
