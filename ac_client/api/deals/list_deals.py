# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List deals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.deal_page import DealPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[DealPage] = Operation(
    "list_deals",
    "GET",
    "/deals",
    DealPage.from_dict,
    envelope="deals",
    paging=Paging(style="offset", rows="deals", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_search: str | Unset = UNSET,
    filters_search_field: str | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_stage: str | int | Unset = UNSET,
    filters_group: str | int | Unset = UNSET,
    filters_status: int | Unset = UNSET,
    filters_owner: str | int | Unset = UNSET,
    filters_nextdate_range: str | Unset = UNSET,
    filters_tag: str | Unset = UNSET,
    filters_tasktype: str | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_organization: str | int | Unset = UNSET,
    filters_minimum_value: int | Unset = UNSET,
    filters_maximum_value: int | Unset = UNSET,
    filters_score_greater_than: str | Unset = UNSET,
    filters_score_less_than: str | Unset = UNSET,
    filters_score: str | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> DealPage:
    """List deals.

    Filters are combined with AND. For deals in pipelines that the token's user may not see, only id and title are
    returned.

    This is one page; `client.deals.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_search: Only deals with this text in the field named by `filters[search_field]`.
        filters_search_field: The field to search, such as title or contact.
        filters_title: Only deals with this title.
        filters_stage: Only deals in the stage with this id.
        filters_group: Only deals in the pipeline with this id.
        filters_status: Only deals with this status: 0 open, 1 won, 2 lost.
        filters_owner: Only deals owned by the user with this id.
        filters_nextdate_range: Only deals with a task due then; a term of the web interface, such as overdue.
        filters_tag: Only deals whose primary contact has the tag with this name.
        filters_tasktype: Only deals with a task of this type.
        filters_created_before: Only deals created before this date or time.
        filters_created_after: Only deals created at or after this date or time.
        filters_updated_before: Only deals last updated before this date or time.
        filters_updated_after: Only deals last updated at or after this date or time.
        filters_organization: Only deals whose primary contact is in the organization with this id.
        filters_minimum_value: Only deals worth at least this many US dollars; whole dollars, not cents.
        filters_maximum_value: Only deals worth at most this many US dollars; whole dollars, not cents.
        filters_score_greater_than: Only deals with a higher score, written as score id, colon, value.
        filters_score_less_than: Only deals with a lower score, written as score id, colon, value.
        filters_score: Only deals with exactly this score, written as score id, colon, value.
        orders_title: Sort by title.
        orders_value: Sort by value.
        orders_cdate: Sort by creation date.
        orders_contact_name: Sort by the primary contact's first name.
        orders_contact_orgname: Sort by the name of the primary contact's organization.
        orders_next_action: Sort by the due date of the next task; then deals without one, then overdue ones.

    Returns:
        One page of deals.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[search]": filters_search,
                "filters[search_field]": filters_search_field,
                "filters[title]": filters_title,
                "filters[stage]": filters_stage,
                "filters[group]": filters_group,
                "filters[status]": filters_status,
                "filters[owner]": filters_owner,
                "filters[nextdate_range]": filters_nextdate_range,
                "filters[tag]": filters_tag,
                "filters[tasktype]": filters_tasktype,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "filters[organization]": filters_organization,
                "filters[minimum_value]": filters_minimum_value,
                "filters[maximum_value]": filters_maximum_value,
                "filters[score_greater_than]": filters_score_greater_than,
                "filters[score_less_than]": filters_score_less_than,
                "filters[score]": filters_score,
                "orders[title]": orders_title,
                "orders[value]": orders_value,
                "orders[cdate]": orders_cdate,
                "orders[contact_name]": orders_contact_name,
                "orders[contact_orgname]": orders_contact_orgname,
                "orders[next-action]": orders_next_action,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_search: str | Unset = UNSET,
    filters_search_field: str | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_stage: str | int | Unset = UNSET,
    filters_group: str | int | Unset = UNSET,
    filters_status: int | Unset = UNSET,
    filters_owner: str | int | Unset = UNSET,
    filters_nextdate_range: str | Unset = UNSET,
    filters_tag: str | Unset = UNSET,
    filters_tasktype: str | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_organization: str | int | Unset = UNSET,
    filters_minimum_value: int | Unset = UNSET,
    filters_maximum_value: int | Unset = UNSET,
    filters_score_greater_than: str | Unset = UNSET,
    filters_score_less_than: str | Unset = UNSET,
    filters_score: str | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[DealPage]:
    """List deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[search]": filters_search,
            "filters[search_field]": filters_search_field,
            "filters[title]": filters_title,
            "filters[stage]": filters_stage,
            "filters[group]": filters_group,
            "filters[status]": filters_status,
            "filters[owner]": filters_owner,
            "filters[nextdate_range]": filters_nextdate_range,
            "filters[tag]": filters_tag,
            "filters[tasktype]": filters_tasktype,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "filters[organization]": filters_organization,
            "filters[minimum_value]": filters_minimum_value,
            "filters[maximum_value]": filters_maximum_value,
            "filters[score_greater_than]": filters_score_greater_than,
            "filters[score_less_than]": filters_score_less_than,
            "filters[score]": filters_score,
            "orders[title]": orders_title,
            "orders[value]": orders_value,
            "orders[cdate]": orders_cdate,
            "orders[contact_name]": orders_contact_name,
            "orders[contact_orgname]": orders_contact_orgname,
            "orders[next-action]": orders_next_action,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_search: str | Unset = UNSET,
    filters_search_field: str | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_stage: str | int | Unset = UNSET,
    filters_group: str | int | Unset = UNSET,
    filters_status: int | Unset = UNSET,
    filters_owner: str | int | Unset = UNSET,
    filters_nextdate_range: str | Unset = UNSET,
    filters_tag: str | Unset = UNSET,
    filters_tasktype: str | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_organization: str | int | Unset = UNSET,
    filters_minimum_value: int | Unset = UNSET,
    filters_maximum_value: int | Unset = UNSET,
    filters_score_greater_than: str | Unset = UNSET,
    filters_score_less_than: str | Unset = UNSET,
    filters_score: str | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> DealPage:
    """List deals. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[search]": filters_search,
            "filters[search_field]": filters_search_field,
            "filters[title]": filters_title,
            "filters[stage]": filters_stage,
            "filters[group]": filters_group,
            "filters[status]": filters_status,
            "filters[owner]": filters_owner,
            "filters[nextdate_range]": filters_nextdate_range,
            "filters[tag]": filters_tag,
            "filters[tasktype]": filters_tasktype,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "filters[organization]": filters_organization,
            "filters[minimum_value]": filters_minimum_value,
            "filters[maximum_value]": filters_maximum_value,
            "filters[score_greater_than]": filters_score_greater_than,
            "filters[score_less_than]": filters_score_less_than,
            "filters[score]": filters_score,
            "orders[title]": orders_title,
            "orders[value]": orders_value,
            "orders[cdate]": orders_cdate,
            "orders[contact_name]": orders_contact_name,
            "orders[contact_orgname]": orders_contact_orgname,
            "orders[next-action]": orders_next_action,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_search: str | Unset = UNSET,
    filters_search_field: str | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_stage: str | int | Unset = UNSET,
    filters_group: str | int | Unset = UNSET,
    filters_status: int | Unset = UNSET,
    filters_owner: str | int | Unset = UNSET,
    filters_nextdate_range: str | Unset = UNSET,
    filters_tag: str | Unset = UNSET,
    filters_tasktype: str | Unset = UNSET,
    filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_organization: str | int | Unset = UNSET,
    filters_minimum_value: int | Unset = UNSET,
    filters_maximum_value: int | Unset = UNSET,
    filters_score_greater_than: str | Unset = UNSET,
    filters_score_less_than: str | Unset = UNSET,
    filters_score: str | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[DealPage]:
    """List deals. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[search]": filters_search,
            "filters[search_field]": filters_search_field,
            "filters[title]": filters_title,
            "filters[stage]": filters_stage,
            "filters[group]": filters_group,
            "filters[status]": filters_status,
            "filters[owner]": filters_owner,
            "filters[nextdate_range]": filters_nextdate_range,
            "filters[tag]": filters_tag,
            "filters[tasktype]": filters_tasktype,
            "filters[created_before]": filters_created_before,
            "filters[created_after]": filters_created_after,
            "filters[updated_before]": filters_updated_before,
            "filters[updated_after]": filters_updated_after,
            "filters[organization]": filters_organization,
            "filters[minimum_value]": filters_minimum_value,
            "filters[maximum_value]": filters_maximum_value,
            "filters[score_greater_than]": filters_score_greater_than,
            "filters[score_less_than]": filters_score_less_than,
            "filters[score]": filters_score,
            "orders[title]": orders_title,
            "orders[value]": orders_value,
            "orders[cdate]": orders_cdate,
            "orders[contact_name]": orders_contact_name,
            "orders[contact_orgname]": orders_contact_orgname,
            "orders[next-action]": orders_next_action,
        },
    )
