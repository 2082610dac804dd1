# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Start a contact on an automation."""

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
    """Start a contact on an automation.

    A contact that went through before may start once more, where the automation allows that.

    Args:
        client: The client to send with.
        body: The body that starts a contact on an automation.

    Returns:
        The new run.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ContactAutomationCreateRequest
) -> Response[ContactAutomationResponse]:
    """Start a contact on an automation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ContactAutomationCreateRequest) -> ContactAutomationResponse:
    """Start a contact on an automation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ContactAutomationCreateRequest) -> Response[ContactAutomationResponse]:
    """Start a contact on an automation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
