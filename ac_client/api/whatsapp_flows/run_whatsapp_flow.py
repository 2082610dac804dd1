# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Run a flow for contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_flow_execution import WhatsappFlowExecution
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.run_whatsapp_flow_request import RunWhatsappFlowRequest

OPERATION: Operation[WhatsappFlowExecution] = Operation(
    "run_whatsapp_flow",
    "POST",
    "/channel/whatsapp/flow/{id}/run",
    WhatsappFlowExecution.from_dict,
    body="RunWhatsappFlowRequest",
    envelope="id",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: RunWhatsappFlowRequest) -> WhatsappFlowExecution:
    """Run a flow for contacts.

    Call `get_execution` with the id of the response for the status of the run. Not verified: the WhatsApp
    documentation names another header for the token than Api-Token, which is sent.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The contacts to run a flow for.

    Returns:
        The run.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: RunWhatsappFlowRequest
) -> Response[WhatsappFlowExecution]:
    """Run a flow for contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: RunWhatsappFlowRequest) -> WhatsappFlowExecution:
    """Run a flow for contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: RunWhatsappFlowRequest) -> Response[WhatsappFlowExecution]:
    """Run a flow for contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
