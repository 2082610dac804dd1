# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact's social media data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.plus_append_response import PlusAppendResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PlusAppendResponse] = Operation(
    "get_contact_plus_append", "GET", "/contacts/{id}/plusAppend", PlusAppendResponse.from_dict, envelope="plusAppend"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> PlusAppendResponse:
    """Get a contact's social media data.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The data.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[PlusAppendResponse]:
    """Get a contact's social media data. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> PlusAppendResponse:
    """Get a contact's social media data. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[PlusAppendResponse]:
    """Get a contact's social media data. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
