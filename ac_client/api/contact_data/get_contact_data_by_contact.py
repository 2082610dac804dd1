# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the data collected about a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_datum_response import ContactDatumResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactDatumResponse] = Operation(
    "get_contact_data_by_contact",
    "GET",
    "/contacts/{id}/contactData",
    ContactDatumResponse.from_dict,
    envelope="contactDatum",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ContactDatumResponse:
    """Get the data collected about a contact.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The contact's data.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ContactDatumResponse]:
    """Get the data collected about a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ContactDatumResponse:
    """Get the data collected about a contact. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ContactDatumResponse]:
    """Get the data collected about a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
