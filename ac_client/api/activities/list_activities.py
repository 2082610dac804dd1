# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the activities of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.activity_page import ActivityPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[ActivityPage] = Operation(
    "list_activities",
    "GET",
    "/activities",
    ActivityPage.from_dict,
    envelope="activities",
    paging=Paging(style="offset", rows="activities", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    contact: str | int | Unset = UNSET,
    after: datetime.date | datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    emails: bool | Unset = UNSET,
) -> ActivityPage:
    """List the activities of a contact.

    Call `get_contact` first; it updates the contact's activities.

    This is one page; `client.activities.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        contact: Only activities of the contact with this id.
        after: Only activities after this date or time.
        include: What to bring along, comma-separated: user, notes, notes.user, recipients,
            recipients.recipient, reference, or one of reference.automation, .campaign,
            .campaign.campaignList, .campaign.campaignMessage, .campaignMessage, .contact,
            .contactList, .contactList.list, .deal, .deal.contact, .dealTasktype, .link, .list, .log,
            .log.campaign, .log.contact, .log.message, .message, .note, .sms, .sms.automation.
        orders_tstamp: Sort by time.
        emails: Whether activities of deals include emails.

    Returns:
        One page of activities.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "contact": contact,
                "after": after,
                "include": include,
                "orders[tstamp]": orders_tstamp,
                "emails": emails,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    contact: str | int | Unset = UNSET,
    after: datetime.date | datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    emails: bool | Unset = UNSET,
) -> Response[ActivityPage]:
    """List the activities of a contact. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "contact": contact,
            "after": after,
            "include": include,
            "orders[tstamp]": orders_tstamp,
            "emails": emails,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    contact: str | int | Unset = UNSET,
    after: datetime.date | datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    emails: bool | Unset = UNSET,
) -> ActivityPage:
    """List the activities of a contact. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "contact": contact,
            "after": after,
            "include": include,
            "orders[tstamp]": orders_tstamp,
            "emails": emails,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    contact: str | int | Unset = UNSET,
    after: datetime.date | datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    emails: bool | Unset = UNSET,
) -> Response[ActivityPage]:
    """List the activities of a contact. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "contact": contact,
            "after": after,
            "include": include,
            "orders[tstamp]": orders_tstamp,
            "emails": emails,
        },
    )
