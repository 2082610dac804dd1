# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List contacts in runs of flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.whatsapp_flow_execution_contact_page import WhatsappFlowExecutionContactPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[WhatsappFlowExecutionContactPage] = Operation(
    "list_whatsapp_flow_execution_contacts",
    "GET",
    "/channel/whatsapp/flow-execution-contact",
    WhatsappFlowExecutionContactPage.from_dict,
    envelope="results",
    paging=Paging(style="next", rows="results", limit=100, next="next"),
)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_execution: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    contact: str | Unset = UNSET,
    execution_steps_step_id: str | Unset = UNSET,
    id: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappFlowExecutionContactPage:
    """List contacts in runs of flows.

    Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

    This is one page; `client.whatsapp_flows.list_execution_contacts` walks all of them.

    Args:
        client: The client to send with.
        page: Page number, from 1.
        page_size: Rows per page.
        flow: Only contacts in runs of the flow with this id.
        flow_execution: Only contacts in the run with this id.
        flow_version: Only contacts in runs of the version with this id.
        contact: Only the contact with this id.
        execution_steps_step_id: Only contacts who reached the step with this id.
        id: Only the row with this id.
        is_active: true: only contacts still in the run; false: only the others.
        search: Only contacts whose name, phone number or email address contains this text.

    Returns:
        One page of contacts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "page": page,
                "page_size": page_size,
                "flow": flow,
                "flow_execution": flow_execution,
                "flow_version": flow_version,
                "contact": contact,
                "execution_steps__step_id": execution_steps_step_id,
                "id": id,
                "is_active": is_active,
                "search": search,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_execution: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    contact: str | Unset = UNSET,
    execution_steps_step_id: str | Unset = UNSET,
    id: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappFlowExecutionContactPage]:
    """List contacts in runs of flows. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "page": page,
            "page_size": page_size,
            "flow": flow,
            "flow_execution": flow_execution,
            "flow_version": flow_version,
            "contact": contact,
            "execution_steps__step_id": execution_steps_step_id,
            "id": id,
            "is_active": is_active,
            "search": search,
        },
    )


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_execution: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    contact: str | Unset = UNSET,
    execution_steps_step_id: str | Unset = UNSET,
    id: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WhatsappFlowExecutionContactPage:
    """List contacts in runs of flows. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "page": page,
            "page_size": page_size,
            "flow": flow,
            "flow_execution": flow_execution,
            "flow_version": flow_version,
            "contact": contact,
            "execution_steps__step_id": execution_steps_step_id,
            "id": id,
            "is_active": is_active,
            "search": search,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    flow: str | Unset = UNSET,
    flow_execution: str | Unset = UNSET,
    flow_version: str | Unset = UNSET,
    contact: str | Unset = UNSET,
    execution_steps_step_id: str | Unset = UNSET,
    id: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WhatsappFlowExecutionContactPage]:
    """List contacts in runs of flows. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "page": page,
            "page_size": page_size,
            "flow": flow,
            "flow_execution": flow_execution,
            "flow_version": flow_version,
            "contact": contact,
            "execution_steps__step_id": execution_steps_step_id,
            "id": id,
            "is_active": is_active,
            "search": search,
        },
    )
