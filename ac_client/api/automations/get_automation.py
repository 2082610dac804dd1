# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an automation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.automation_response import AutomationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AutomationResponse] = Operation(
    "get_automation", "GET", "/automations/{id}", AutomationResponse.from_dict
)


async def asyncio(id: str | int, *, client: AsyncClient) -> AutomationResponse:
    """Get an automation.

    The documented response is a list; other keys are in `additional_properties`.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The automation.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[AutomationResponse]:
    """Get an automation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> AutomationResponse:
    """Get an automation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[AutomationResponse]:
    """Get an automation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
