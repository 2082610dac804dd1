# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.task import Task
    from ...models.task_create_request import TaskCreateRequest
    from ...models.task_page import TaskPage
    from ...models.task_response import TaskResponse
    from ...models.task_update_request import TaskUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTasks:
    """The `tasks` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
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
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Task, TaskPage]:
        """List tasks.

        Args:
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
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_tasks import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_tasks,
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
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        relid: str | int,
        deal_tasktype: str | int,
        duedate: datetime.datetime,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        trigger_automation_on_create: str | int | Unset = UNSET,
        done_automation: str | int | Unset = UNSET,
    ) -> TaskResponse: ...
    @overload
    async def create(self, *, body: TaskCreateRequest) -> TaskResponse: ...
    async def create(
        self,
        *,
        relid: str | int | Unset = UNSET,
        deal_tasktype: str | int | Unset = UNSET,
        duedate: datetime.datetime | Unset = UNSET,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        trigger_automation_on_create: str | int | Unset = UNSET,
        done_automation: str | int | Unset = UNSET,
        body: TaskCreateRequest | Unset = UNSET,
    ) -> TaskResponse:
        """Create a task.

        Args:
            relid: Id of the object it is on.
            deal_tasktype: Id of its type.
            duedate: When it is due.
            title: Its title.
            owner_type: Type of the object it is on.
            edate: When it ends.
            note: The description.
            status: 1 for done, 0 for open.
            assignee: Id of the assignee.
            trigger_automation_on_create: Id of the automation that starts when it is created.
            done_automation: Id of the automation that starts when it is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_create_request import TaskCreateRequest
        from .create_task import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                TaskCreateRequest,
                "deal_task",
                body,
                relid=relid,
                deal_tasktype=deal_tasktype,
                duedate=duedate,
                title=title,
                owner_type=owner_type,
                edate=edate,
                note=note,
                status=status,
                assignee=assignee,
                trigger_automation_on_create=trigger_automation_on_create,
                done_automation=done_automation,
            ),
        )

    async def get(self, id: str | int) -> TaskResponse:
        """Get a task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        deal_tasktype: str | int | Unset = UNSET,
        duedate: datetime.datetime | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        outcome_id: str | int | Unset = UNSET,
        outcome_info: str | Unset = UNSET,
        body: TaskUpdateRequest | Unset = UNSET,
    ) -> TaskResponse:
        """Update a task.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            owner_type: Type of the object it is on.
            relid: Id of the object it is on.
            deal_tasktype: Id of its type.
            duedate: When it is due.
            edate: When it ends.
            note: The description.
            status: 1 for done, 0 for open.
            assignee: Id of the assignee.
            outcome_id: Id of its outcome; required when it is completed.
            outcome_info: Details of the outcome.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_update_request import TaskUpdateRequest
        from .update_task import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                TaskUpdateRequest,
                "deal_task",
                body,
                title=title,
                owner_type=owner_type,
                relid=relid,
                deal_tasktype=deal_tasktype,
                duedate=duedate,
                edate=edate,
                note=note,
                status=status,
                assignee=assignee,
                outcome_id=outcome_id,
                outcome_info=outcome_info,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task import asyncio

        return await asyncio(id, client=self._client)


class Tasks:
    """The `tasks` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
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
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Task, TaskPage]:
        """List tasks.

        Args:
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
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_tasks import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_tasks,
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
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        relid: str | int,
        deal_tasktype: str | int,
        duedate: datetime.datetime,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        trigger_automation_on_create: str | int | Unset = UNSET,
        done_automation: str | int | Unset = UNSET,
    ) -> TaskResponse: ...
    @overload
    def create(self, *, body: TaskCreateRequest) -> TaskResponse: ...
    def create(
        self,
        *,
        relid: str | int | Unset = UNSET,
        deal_tasktype: str | int | Unset = UNSET,
        duedate: datetime.datetime | Unset = UNSET,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        trigger_automation_on_create: str | int | Unset = UNSET,
        done_automation: str | int | Unset = UNSET,
        body: TaskCreateRequest | Unset = UNSET,
    ) -> TaskResponse:
        """Create a task.

        Args:
            relid: Id of the object it is on.
            deal_tasktype: Id of its type.
            duedate: When it is due.
            title: Its title.
            owner_type: Type of the object it is on.
            edate: When it ends.
            note: The description.
            status: 1 for done, 0 for open.
            assignee: Id of the assignee.
            trigger_automation_on_create: Id of the automation that starts when it is created.
            done_automation: Id of the automation that starts when it is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_create_request import TaskCreateRequest
        from .create_task import sync

        return sync(
            client=self._client,
            body=body_of(
                TaskCreateRequest,
                "deal_task",
                body,
                relid=relid,
                deal_tasktype=deal_tasktype,
                duedate=duedate,
                title=title,
                owner_type=owner_type,
                edate=edate,
                note=note,
                status=status,
                assignee=assignee,
                trigger_automation_on_create=trigger_automation_on_create,
                done_automation=done_automation,
            ),
        )

    def get(self, id: str | int) -> TaskResponse:
        """Get a task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | None | Unset = UNSET,
        owner_type: Literal["contact", "deal"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        deal_tasktype: str | int | Unset = UNSET,
        duedate: datetime.datetime | Unset = UNSET,
        edate: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        assignee: str | int | Unset = UNSET,
        outcome_id: str | int | Unset = UNSET,
        outcome_info: str | Unset = UNSET,
        body: TaskUpdateRequest | Unset = UNSET,
    ) -> TaskResponse:
        """Update a task.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            owner_type: Type of the object it is on.
            relid: Id of the object it is on.
            deal_tasktype: Id of its type.
            duedate: When it is due.
            edate: When it ends.
            note: The description.
            status: 1 for done, 0 for open.
            assignee: Id of the assignee.
            outcome_id: Id of its outcome; required when it is completed.
            outcome_info: Details of the outcome.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_update_request import TaskUpdateRequest
        from .update_task import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                TaskUpdateRequest,
                "deal_task",
                body,
                title=title,
                owner_type=owner_type,
                relid=relid,
                deal_tasktype=deal_tasktype,
                duedate=duedate,
                edate=edate,
                note=note,
                status=status,
                assignee=assignee,
                outcome_id=outcome_id,
                outcome_info=outcome_info,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task import sync

        return sync(id, client=self._client)
