# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the goals that a contact has reached in automations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_goal_page import ContactGoalPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactGoalPage] = Operation(
    "list_contact_goals",
    "GET",
    "/contacts/{id}/contactGoals",
    ContactGoalPage.from_dict,
    envelope="contactGoals",
    paging=Paging(style="offset", rows="contactGoals", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ContactGoalPage:
    """List the goals that a contact has reached in automations.

    This is one page; `client.contacts.list_goals` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of the contact's goals.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactGoalPage]:
    """List the goals that a contact has reached in automations. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ContactGoalPage:
    """List the goals that a contact has reached in automations. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactGoalPage]:
    """List the goals that a contact has reached in automations. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
