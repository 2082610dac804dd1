# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Tag a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_tag_response import ContactTagResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tag_add_contact_tag_request import TagAddContactTagRequest

OPERATION: Operation[ContactTagResponse] = Operation(
    "create_contact_tag",
    "POST",
    "/contactTags",
    ContactTagResponse.from_dict,
    body="TagAddContactTagRequest",
    envelope="contactTag",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: TagAddContactTagRequest) -> ContactTagResponse:
    """Tag a contact.

    If the contact has the tag already, the existing link is returned with status 200.

    Args:
        client: The client to send with.
        body: Request body to tag a contact.

    Returns:
        The existing link.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: TagAddContactTagRequest) -> Response[ContactTagResponse]:
    """Tag a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TagAddContactTagRequest) -> ContactTagResponse:
    """Tag a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: TagAddContactTagRequest) -> Response[ContactTagResponse]:
    """Tag a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
