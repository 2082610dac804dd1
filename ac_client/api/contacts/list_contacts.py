# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List contacts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...models.contact_page import ContactPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[ContactPage] = Operation(
    "list_contacts",
    "GET",
    "/contacts",
    ContactPage.from_dict,
    envelope="contacts",
    paging=Paging(
        style="key", rows="contacts", limit=100, key="id_greater", order=("orders[id]", "ASC"), unless=("segmentid",)
    ),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ids: Sequence[str | int] | Unset = UNSET,
    email: str | Unset = UNSET,
    email_like: str | Unset = UNSET,
    exclude: str | int | Unset = UNSET,
    formid: str | int | Unset = UNSET,
    id_greater: str | int | Unset = UNSET,
    id_less: str | int | Unset = UNSET,
    listid: str | int | Unset = UNSET,
    phone: str | Unset = UNSET,
    organization: str | int | Unset = UNSET,
    search: str | Unset = UNSET,
    segmentid: str | int | Unset = UNSET,
    seriesid: str | int | Unset = UNSET,
    status: int | Unset = UNSET,
    tagid: str | int | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    waitid: str | int | Unset = UNSET,
    orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    in_group_lists: Literal["true"] | Unset = UNSET,
    force_query: Literal[0, 1] | Unset = UNSET,
    sort_id: str | int | Unset = UNSET,
) -> ContactPage:
    """List contacts.

    Filters are combined with AND. Contacts are sorted by id unless you pass an order, an offset or a segment.

    This is one page; `client.contacts.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        ids: Only the contacts with these ids.
        email: Only the contact with this email address.
        email_like: Only contacts whose email address contains this text.
        exclude: Leave out the contact with this id.
        formid: Only contacts that belong to the form with this id.
        id_greater: Only contacts whose id is greater than this.
        id_less: Only contacts whose id is less than this.
        listid: Only contacts on the list with this id.
        phone: Only contacts whose phone number starts with this text.
        organization: Only contacts of the organization with this id; superseded by accounts.
        search: Only contacts whose name, organization, phone or email address matches this text.
        segmentid: Only contacts in the segment with this id. The first call starts the evaluation; a later
            call returns the contacts once it is finished. The result is kept for an hour.
        seriesid: Only contacts in the automation with this id.
        status: Only contacts with this list status: 1 subscribed, 2 unsubscribed, -1 any.
        tagid: Only contacts with the tag with this id.
        filters_created_before: Only contacts created before this date or time.
        filters_created_after: Only contacts created after this date or time.
        filters_updated_before: Only contacts last updated before this date or time.
        filters_updated_after: Only contacts last updated after this date or time.
        waitid: Only contacts waiting at the automation block with this id.
        orders_score: Sort by a score, which `sortId` must name.
        orders_cdate: Sort by creation date.
        orders_name: Sort by first and last name.
        orders_last_name: Sort by last name.
        orders_first_name: Sort by first name.
        orders_email: Sort by email address.
        orders_id: Sort by id.
        in_group_lists: Only contacts that the token's user is allowed to see.
        force_query: 1 evaluates the segment again instead of using the result of the last hour.
        sort_id: Id of the score or custom field to sort by.

    Returns:
        One page of contacts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "ids[]": ids,
                "email": email,
                "email_like": email_like,
                "exclude": exclude,
                "formid": formid,
                "id_greater": id_greater,
                "id_less": id_less,
                "listid": listid,
                "phone": phone,
                "organization": organization,
                "search": search,
                "segmentid": segmentid,
                "seriesid": seriesid,
                "status": status,
                "tagid": tagid,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "waitid": waitid,
                "orders[score]": orders_score,
                "orders[cdate]": orders_cdate,
                "orders[name]": orders_name,
                "orders[last_name]": orders_last_name,
                "orders[first_name]": orders_first_name,
                "orders[email]": orders_email,
                "orders[id]": orders_id,
                "in_group_lists": in_group_lists,
                "forceQuery": force_query,
                "sortId": sort_id,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ids: Sequence[str | int] | Unset = UNSET,
    email: str | Unset = UNSET,
    email_like: str | Unset = UNSET,
    exclude: str | int | Unset = UNSET,
    formid: str | int | Unset = UNSET,
    id_greater: str | int | Unset = UNSET,
    id_less: str | int | Unset = UNSET,
    listid: str | int | Unset = UNSET,
    phone: str | Unset = UNSET,
    organization: str | int | Unset = UNSET,
    search: str | Unset = UNSET,
    segmentid: str | int | Unset = UNSET,
    seriesid: str | int | Unset = UNSET,
    status: int | Unset = UNSET,
    tagid: str | int | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    waitid: str | int | Unset = UNSET,
    orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    in_group_lists: Literal["true"] | Unset = UNSET,
    force_query: Literal[0, 1] | Unset = UNSET,
    sort_id: str | int | Unset = UNSET,
) -> Response[ContactPage]:
    """List contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "ids[]": ids,
            "email": email,
            "email_like": email_like,
            "exclude": exclude,
            "formid": formid,
            "id_greater": id_greater,
            "id_less": id_less,
            "listid": listid,
            "phone": phone,
            "organization": organization,
            "search": search,
            "segmentid": segmentid,
            "seriesid": seriesid,
            "status": status,
            "tagid": tagid,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "waitid": waitid,
            "orders[score]": orders_score,
            "orders[cdate]": orders_cdate,
            "orders[name]": orders_name,
            "orders[last_name]": orders_last_name,
            "orders[first_name]": orders_first_name,
            "orders[email]": orders_email,
            "orders[id]": orders_id,
            "in_group_lists": in_group_lists,
            "forceQuery": force_query,
            "sortId": sort_id,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ids: Sequence[str | int] | Unset = UNSET,
    email: str | Unset = UNSET,
    email_like: str | Unset = UNSET,
    exclude: str | int | Unset = UNSET,
    formid: str | int | Unset = UNSET,
    id_greater: str | int | Unset = UNSET,
    id_less: str | int | Unset = UNSET,
    listid: str | int | Unset = UNSET,
    phone: str | Unset = UNSET,
    organization: str | int | Unset = UNSET,
    search: str | Unset = UNSET,
    segmentid: str | int | Unset = UNSET,
    seriesid: str | int | Unset = UNSET,
    status: int | Unset = UNSET,
    tagid: str | int | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    waitid: str | int | Unset = UNSET,
    orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    in_group_lists: Literal["true"] | Unset = UNSET,
    force_query: Literal[0, 1] | Unset = UNSET,
    sort_id: str | int | Unset = UNSET,
) -> ContactPage:
    """List contacts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "ids[]": ids,
            "email": email,
            "email_like": email_like,
            "exclude": exclude,
            "formid": formid,
            "id_greater": id_greater,
            "id_less": id_less,
            "listid": listid,
            "phone": phone,
            "organization": organization,
            "search": search,
            "segmentid": segmentid,
            "seriesid": seriesid,
            "status": status,
            "tagid": tagid,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "waitid": waitid,
            "orders[score]": orders_score,
            "orders[cdate]": orders_cdate,
            "orders[name]": orders_name,
            "orders[last_name]": orders_last_name,
            "orders[first_name]": orders_first_name,
            "orders[email]": orders_email,
            "orders[id]": orders_id,
            "in_group_lists": in_group_lists,
            "forceQuery": force_query,
            "sortId": sort_id,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ids: Sequence[str | int] | Unset = UNSET,
    email: str | Unset = UNSET,
    email_like: str | Unset = UNSET,
    exclude: str | int | Unset = UNSET,
    formid: str | int | Unset = UNSET,
    id_greater: str | int | Unset = UNSET,
    id_less: str | int | Unset = UNSET,
    listid: str | int | Unset = UNSET,
    phone: str | Unset = UNSET,
    organization: str | int | Unset = UNSET,
    search: str | Unset = UNSET,
    segmentid: str | int | Unset = UNSET,
    seriesid: str | int | Unset = UNSET,
    status: int | Unset = UNSET,
    tagid: str | int | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    waitid: str | int | Unset = UNSET,
    orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    in_group_lists: Literal["true"] | Unset = UNSET,
    force_query: Literal[0, 1] | Unset = UNSET,
    sort_id: str | int | Unset = UNSET,
) -> Response[ContactPage]:
    """List contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "ids[]": ids,
            "email": email,
            "email_like": email_like,
            "exclude": exclude,
            "formid": formid,
            "id_greater": id_greater,
            "id_less": id_less,
            "listid": listid,
            "phone": phone,
            "organization": organization,
            "search": search,
            "segmentid": segmentid,
            "seriesid": seriesid,
            "status": status,
            "tagid": tagid,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "waitid": waitid,
            "orders[score]": orders_score,
            "orders[cdate]": orders_cdate,
            "orders[name]": orders_name,
            "orders[last_name]": orders_last_name,
            "orders[first_name]": orders_first_name,
            "orders[email]": orders_email,
            "orders[id]": orders_id,
            "in_group_lists": in_group_lists,
            "forceQuery": force_query,
            "sortId": sort_id,
        },
    )
