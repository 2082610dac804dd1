# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List runs of flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_flow_execution_page import WhatsappFlowExecutionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappFlowExecutionPage] = Operation(
    "list_whatsapp_flow_executions",
    "GET",
    "/channel/whatsapp/flow-execution",
    WhatsappFlowExecutionPage.from_dict,
    envelope="results",
    paging=Paging(style="next", rows="results", limit=100, next="next"),
)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappFlowExecutionPage:
    """List runs of flows.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    This is one page; `client.whatsapp_flows.list_executions` walks all of them.

    Args:
        client: The client to send with.
        page: Page number, from 1.
        flow: Only runs of the flow with this id.
        flow_version: Only runs of the version with this id.
        search: Only runs whose status, or creator's email address, contains this text.

    Returns:
        One page of runs.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION, query={"page": page, "flow": flow, "flow_version": flow_version, "search": search}
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappFlowExecutionPage]:
    """List runs of flows. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"page": page, "flow": flow, "flow_version": flow_version, "search": search}
    )


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappFlowExecutionPage:
    """List runs of flows. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"page": page, "flow": flow, "flow_version": flow_version, "search": search}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappFlowExecutionPage]:
    """List runs of flows. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"page": page, "flow": flow, "flow_version": flow_version, "search": search})
