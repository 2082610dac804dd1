# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Subscribe a contact to a list, or unsubscribe it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_list_response import ContactListResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.set_contact_list_status_request import SetContactListStatusRequest

OPERATION: Operation[ContactListResponse] = Operation(
    "set_contact_list_status",
    "POST",
    "/contactLists",
    ContactListResponse.from_dict,
    body="SetContactListStatusRequest",
    envelope="contactList",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: SetContactListStatusRequest) -> ContactListResponse:
    """Subscribe a contact to a list, or unsubscribe it.

    Status 1 also resubscribes a contact who unsubscribed.

    Args:
        client: The client to send with.
        body: Request body to subscribe or unsubscribe a contact.

    Returns:
        The list membership.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SetContactListStatusRequest) -> Response[ContactListResponse]:
    """Subscribe a contact to a list, or unsubscribe it. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: SetContactListStatusRequest) -> ContactListResponse:
    """Subscribe a contact to a list, or unsubscribe it. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: SetContactListStatusRequest) -> Response[ContactListResponse]:
    """Subscribe a contact to a list, or unsubscribe it. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
