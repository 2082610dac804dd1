# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Add a contact to an automation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_automation_response import ContactAutomationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.contact_automation_create_request import ContactAutomationCreateRequest

OPERATION: Operation[ContactAutomationResponse] = Operation(
    "create_contact_automation",
    "POST",
    "/contactAutomations",
    ContactAutomationResponse.from_dict,
    body="ContactAutomationCreateRequest",
    envelope="contactAutomation",
)


async def asyncio(*, client: AsyncClient, body: ContactAutomationCreateRequest) -> ContactAutomationResponse:
    """Add a contact to an automation.

    A contact can enter again if the automation allows it.

    Args:
        client: The client to send with.
        body: Request body to add a contact to an automation.

    Returns:
        The new run.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ContactAutomationCreateRequest
) -> Response[ContactAutomationResponse]:
    """Add a contact to an automation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ContactAutomationCreateRequest) -> ContactAutomationResponse:
    """Add a contact to an automation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ContactAutomationCreateRequest) -> Response[ContactAutomationResponse]:
    """Add a contact to an automation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
