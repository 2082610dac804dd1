# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_response import ContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactResponse] = Operation(
    "get_contact", "GET", "/contacts/{id}", ContactResponse.from_dict, envelope="contact"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ContactResponse:
    """Get a contact.

    The response includes related data, such as custom field values and lists.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The contact.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ContactResponse]:
    """Get a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ContactResponse:
    """Get a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ContactResponse]:
    """Get a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
