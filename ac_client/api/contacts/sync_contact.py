# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a contact, or update the one with the same email address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_response import ContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_sync_contact_request import ContactSyncContactRequest

OPERATION: Operation[ContactResponse] = Operation(
    "sync_contact",
    "POST",
    "/contact/sync",
    ContactResponse.from_dict,
    body="ContactSyncContactRequest",
    envelope="contact",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: ContactSyncContactRequest) -> ContactResponse:
    """Create a contact, or update the one with the same email address.

    Omitted fields stay unchanged.

    Args:
        client: The client to send with.
        body: Request body to create or update a contact.

    Returns:
        The updated contact, which existed already.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ContactSyncContactRequest) -> Response[ContactResponse]:
    """Create a contact, or update the one with the same email address. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ContactSyncContactRequest) -> ContactResponse:
    """Create a contact, or update the one with the same email address. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ContactSyncContactRequest) -> Response[ContactResponse]:
    """Create a contact, or update the one with the same email address. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
