# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_response import ContactResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_update_contact_request import ContactUpdateContactRequest

OPERATION: Operation[ContactResponse] = Operation(
    "update_contact",
    "PUT",
    "/contacts/{id}",
    ContactResponse.from_dict,
    body="ContactUpdateContactRequest",
    envelope="contact",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ContactUpdateContactRequest) -> ContactResponse:
    """Update a contact.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a contact.

    Returns:
        The updated contact.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ContactUpdateContactRequest
) -> Response[ContactResponse]:
    """Update a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ContactUpdateContactRequest) -> ContactResponse:
    """Update a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: ContactUpdateContactRequest) -> Response[ContactResponse]:
    """Update a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
