# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete the value of an account's custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.confirmation_response import ConfirmationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ConfirmationResponse] = Operation(
    "delete_account_field_value",
    "DELETE",
    "/accountCustomFieldData/{id}",
    ConfirmationResponse.from_dict,
    envelope="message",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ConfirmationResponse:
    """Delete the value of an account's custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Deleted.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ConfirmationResponse]:
    """Delete the value of an account's custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ConfirmationResponse:
    """Delete the value of an account's custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ConfirmationResponse]:
    """Delete the value of an account's custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
