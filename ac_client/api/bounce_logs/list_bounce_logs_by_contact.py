# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List one contact's bounced emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.bounce_log_page import BounceLogPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[BounceLogPage] = Operation(
    "list_bounce_logs_by_contact",
    "GET",
    "/contacts/{id}/bounceLogs",
    BounceLogPage.from_dict,
    envelope="bounceLogs",
    paging=Paging(style="offset", rows="bounceLogs", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> BounceLogPage:
    """List one contact's bounced emails.

    This is one page; `client.bounce_logs.list_by_contact` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of the contact's bounces.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[BounceLogPage]:
    """List one contact's bounced emails. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> BounceLogPage:
    """List one contact's bounced emails. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[BounceLogPage]:
    """List one contact's bounced emails. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
