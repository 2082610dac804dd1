# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact's link to a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_tag_response import ContactTagResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactTagResponse] = Operation(
    "get_contact_tag", "GET", "/contactTags/{id}", ContactTagResponse.from_dict, envelope="contactTag"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ContactTagResponse:
    """Get a contact's link to a tag.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ContactTagResponse]:
    """Get a contact's link to a tag. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ContactTagResponse:
    """Get a contact's link to a tag. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ContactTagResponse]:
    """Get a contact's link to a tag. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
