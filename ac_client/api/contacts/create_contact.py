# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_response import ContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_create_contact_request import ContactCreateContactRequest

OPERATION: Operation[ContactResponse] = Operation(
    "create_contact",
    "POST",
    "/contacts",
    ContactResponse.from_dict,
    body="ContactCreateContactRequest",
    envelope="contact",
)


async def asyncio(*, client: AsyncClient, body: ContactCreateContactRequest) -> ContactResponse:
    """Create a contact.

    Fails with 422 if the email address exists; `sync_contact` creates or updates.

    Args:
        client: The client to send with.
        body: Request body to create a contact.

    Returns:
        The new contact.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ContactCreateContactRequest) -> Response[ContactResponse]:
    """Create a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ContactCreateContactRequest) -> ContactResponse:
    """Create a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ContactCreateContactRequest) -> Response[ContactResponse]:
    """Create a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
