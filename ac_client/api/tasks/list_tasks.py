# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.task_page import TaskPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, Client

OPERATION: Operation[TaskPage] = Operation(
    "list_tasks",
    "GET",
    "/dealTasks",
    TaskPage.from_dict,
    envelope="dealTasks",
    paging=Paging(style="offset", rows="dealTasks", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_reltype: str | Unset = UNSET,
    filters_relid: str | int | Unset = UNSET,
    filters_status: Literal[0, 1] | Unset = UNSET,
    filters_note: str | Unset = UNSET,
    filters_duedate: datetime.date | datetime.datetime | Unset = UNSET,
    filters_d_tasktypeid: str | int | Unset = UNSET,
    filters_userid: str | int | Unset = UNSET,
    filters_due_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_due_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_duedate_range: str | Unset = UNSET,
    filters_assignee_userid: str | int | Unset = UNSET,
    filters_outcome_id: str | int | Unset = UNSET,
) -> TaskPage:
    """List tasks.

    This is one page; `client.tasks.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_title: Only tasks with this title.
        filters_reltype: Only tasks on this type of object: Deal, or Subscriber for contacts.
        filters_relid: Only tasks on the object with this id.
        filters_status: 0 for open tasks, 1 for those that are done.
        filters_note: Only tasks with this description.
        filters_duedate: Only tasks that are due at this date or time.
        filters_d_tasktypeid: Only tasks of the type with this id.
        filters_userid: Only tasks of the user with this id.
        filters_due_after: Only tasks that are due after this date or time.
        filters_due_before: Only tasks that are due before this date or time.
        filters_duedate_range: Only tasks due then: two dates joined by a plus sign, or upcoming, scheduled or overdue.
        filters_assignee_userid: Only tasks that are assigned to the user with this id.
        filters_outcome_id: Only tasks with the outcome with this id.

    Returns:
        One page of tasks.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[reltype]": filters_reltype,
                "filters[relid]": filters_relid,
                "filters[status]": filters_status,
                "filters[note]": filters_note,
                "filters[duedate]": filters_duedate,
                "filters[d_tasktypeid]": filters_d_tasktypeid,
                "filters[userid]": filters_userid,
                "filters[due_after]": filters_due_after,
                "filters[due_before]": filters_due_before,
                "filters[duedate_range]": filters_duedate_range,
                "filters[assignee_userid]": filters_assignee_userid,
                "filters[outcome_id]": filters_outcome_id,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_reltype: str | Unset = UNSET,
    filters_relid: str | int | Unset = UNSET,
    filters_status: Literal[0, 1] | Unset = UNSET,
    filters_note: str | Unset = UNSET,
    filters_duedate: datetime.date | datetime.datetime | Unset = UNSET,
    filters_d_tasktypeid: str | int | Unset = UNSET,
    filters_userid: str | int | Unset = UNSET,
    filters_due_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_due_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_duedate_range: str | Unset = UNSET,
    filters_assignee_userid: str | int | Unset = UNSET,
    filters_outcome_id: str | int | Unset = UNSET,
) -> Response[TaskPage]:
    """List tasks. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[reltype]": filters_reltype,
            "filters[relid]": filters_relid,
            "filters[status]": filters_status,
            "filters[note]": filters_note,
            "filters[duedate]": filters_duedate,
            "filters[d_tasktypeid]": filters_d_tasktypeid,
            "filters[userid]": filters_userid,
            "filters[due_after]": filters_due_after,
            "filters[due_before]": filters_due_before,
            "filters[duedate_range]": filters_duedate_range,
            "filters[assignee_userid]": filters_assignee_userid,
            "filters[outcome_id]": filters_outcome_id,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_reltype: str | Unset = UNSET,
    filters_relid: str | int | Unset = UNSET,
    filters_status: Literal[0, 1] | Unset = UNSET,
    filters_note: str | Unset = UNSET,
    filters_duedate: datetime.date | datetime.datetime | Unset = UNSET,
    filters_d_tasktypeid: str | int | Unset = UNSET,
    filters_userid: str | int | Unset = UNSET,
    filters_due_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_due_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_duedate_range: str | Unset = UNSET,
    filters_assignee_userid: str | int | Unset = UNSET,
    filters_outcome_id: str | int | Unset = UNSET,
) -> TaskPage:
    """List tasks. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[reltype]": filters_reltype,
            "filters[relid]": filters_relid,
            "filters[status]": filters_status,
            "filters[note]": filters_note,
            "filters[duedate]": filters_duedate,
            "filters[d_tasktypeid]": filters_d_tasktypeid,
            "filters[userid]": filters_userid,
            "filters[due_after]": filters_due_after,
            "filters[due_before]": filters_due_before,
            "filters[duedate_range]": filters_duedate_range,
            "filters[assignee_userid]": filters_assignee_userid,
            "filters[outcome_id]": filters_outcome_id,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_reltype: str | Unset = UNSET,
    filters_relid: str | int | Unset = UNSET,
    filters_status: Literal[0, 1] | Unset = UNSET,
    filters_note: str | Unset = UNSET,
    filters_duedate: datetime.date | datetime.datetime | Unset = UNSET,
    filters_d_tasktypeid: str | int | Unset = UNSET,
    filters_userid: str | int | Unset = UNSET,
    filters_due_after: datetime.date | datetime.datetime | Unset = UNSET,
    filters_due_before: datetime.date | datetime.datetime | Unset = UNSET,
    filters_duedate_range: str | Unset = UNSET,
    filters_assignee_userid: str | int | Unset = UNSET,
    filters_outcome_id: str | int | Unset = UNSET,
) -> Response[TaskPage]:
    """List tasks. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[reltype]": filters_reltype,
            "filters[relid]": filters_relid,
            "filters[status]": filters_status,
            "filters[note]": filters_note,
            "filters[duedate]": filters_duedate,
            "filters[d_tasktypeid]": filters_d_tasktypeid,
            "filters[userid]": filters_userid,
            "filters[due_after]": filters_due_after,
            "filters[due_before]": filters_due_before,
            "filters[duedate_range]": filters_duedate_range,
            "filters[assignee_userid]": filters_assignee_userid,
            "filters[outcome_id]": filters_outcome_id,
        },
    )
