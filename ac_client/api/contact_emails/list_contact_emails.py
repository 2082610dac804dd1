# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List emails that were sent to contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_email_page import ContactEmailPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactEmailPage] = Operation(
    "list_contact_emails",
    "GET",
    "/contactEmails",
    ContactEmailPage.from_dict,
    envelope="contactEmails",
    paging=Paging(style="offset", rows="contactEmails", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ContactEmailPage:
    """List emails that were sent to contacts.

    This is one page; `client.contact_emails.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of emails.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactEmailPage]:
    """List emails that were sent to contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ContactEmailPage:
    """List emails that were sent to contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactEmailPage]:
    """List emails that were sent to contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
