# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact's run through an automation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_automation_response import ContactAutomationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactAutomationResponse] = Operation(
    "get_contact_automation",
    "GET",
    "/contactAutomations/{id}",
    ContactAutomationResponse.from_dict,
    envelope="contactAutomation",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> ContactAutomationResponse:
    """Get a contact's run through an automation.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The run.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[ContactAutomationResponse]:
    """Get a contact's run through an automation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> ContactAutomationResponse:
    """Get a contact's run through an automation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[ContactAutomationResponse]:
    """Get a contact's run through an automation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
