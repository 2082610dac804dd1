# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact's progress in a run of a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_flow_execution_contact import WhatsappFlowExecutionContact
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappFlowExecutionContact] = Operation(
    "get_whatsapp_flow_execution_contact",
    "GET",
    "/channel/whatsapp/flow-execution-contact/{id}",
    WhatsappFlowExecutionContact.from_dict,
    envelope="id",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> WhatsappFlowExecutionContact:
    """Get a contact's progress in a run of a flow.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The contact and its steps.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[WhatsappFlowExecutionContact]:
    """Get a contact's progress in a run of a flow. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> WhatsappFlowExecutionContact:
    """Get a contact's progress in a run of a flow. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[WhatsappFlowExecutionContact]:
    """Get a contact's progress in a run of a flow. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
