# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List how often a contact has entered each automation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.automation_entry_count_page import AutomationEntryCountPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AutomationEntryCountPage] = Operation(
    "list_contact_automation_entry_counts",
    "GET",
    "/contacts/{id}/automationEntryCounts",
    AutomationEntryCountPage.from_dict,
    envelope="automationEntryCounts",
    paging=Paging(style="offset", rows="automationEntryCounts", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> AutomationEntryCountPage:
    """List how often a contact has entered each automation.

    This is one page; `client.contacts.list_automation_entry_counts` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of counts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[AutomationEntryCountPage]:
    """List how often a contact has entered each automation. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> AutomationEntryCountPage:
    """List how often a contact has entered each automation. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[AutomationEntryCountPage]:
    """List how often a contact has entered each automation. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
