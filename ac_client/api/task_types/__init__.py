# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `task_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.move_tasks_request import MoveTasksRequest
    from ...models.move_tasks_response import MoveTasksResponse
    from ...models.task_type import TaskType
    from ...models.task_type_create_request import TaskTypeCreateRequest
    from ...models.task_type_page import TaskTypePage
    from ...models.task_type_response import TaskTypeResponse
    from ...models.task_type_update_request import TaskTypeUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTaskTypes:
    """The `task_types` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[TaskType, TaskTypePage]:
        """List task types.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_task_types import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_tasktypes,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, title: str, status: Literal[0, 1] | Unset = UNSET) -> TaskTypeResponse: ...
    @overload
    async def create(self, *, body: TaskTypeCreateRequest) -> TaskTypeResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        body: TaskTypeCreateRequest | Unset = UNSET,
    ) -> TaskTypeResponse:
        """Create a task type.

        Args:
            title: Its title; unique.
            status: 0 for enabled, 1 for disabled.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_create_request import TaskTypeCreateRequest
        from .create_task_type import asyncio

        return await asyncio(
            client=self._client, body=body_of(TaskTypeCreateRequest, "deal_tasktype", body, title=title, status=status)
        )

    async def get(self, id: str | int) -> TaskTypeResponse:
        """Get a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        body: TaskTypeUpdateRequest | Unset = UNSET,
    ) -> TaskTypeResponse:
        """Update a task type.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title; unique.
            status: 0 for enabled, 1 for disabled.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_update_request import TaskTypeUpdateRequest
        from .update_task_type import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(TaskTypeUpdateRequest, "deal_tasktype", body, title=title, status=status),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def move_tasks(self, id: str | int, *, deal_tasktype: str | int) -> MoveTasksResponse: ...
    @overload
    async def move_tasks(self, id: str | int, *, body: MoveTasksRequest) -> MoveTasksResponse: ...
    async def move_tasks(
        self, id: str | int, *, deal_tasktype: str | int | Unset = UNSET, body: MoveTasksRequest | Unset = UNSET
    ) -> MoveTasksResponse:
        """Move all tasks of a type to another type.

        Args:
            id: The resource's id, as text or as a number.
            deal_tasktype: Id of the type.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.move_tasks_request import MoveTasksRequest
        from .move_task_type_tasks import asyncio

        return await asyncio(
            id, client=self._client, body=body_of(MoveTasksRequest, "deal_task", body, deal_tasktype=deal_tasktype)
        )


class TaskTypes:
    """The `task_types` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[TaskType, TaskTypePage]:
        """List task types.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_task_types import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_tasktypes,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, title: str, status: Literal[0, 1] | Unset = UNSET) -> TaskTypeResponse: ...
    @overload
    def create(self, *, body: TaskTypeCreateRequest) -> TaskTypeResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        body: TaskTypeCreateRequest | Unset = UNSET,
    ) -> TaskTypeResponse:
        """Create a task type.

        Args:
            title: Its title; unique.
            status: 0 for enabled, 1 for disabled.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_create_request import TaskTypeCreateRequest
        from .create_task_type import sync

        return sync(
            client=self._client, body=body_of(TaskTypeCreateRequest, "deal_tasktype", body, title=title, status=status)
        )

    def get(self, id: str | int) -> TaskTypeResponse:
        """Get a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        body: TaskTypeUpdateRequest | Unset = UNSET,
    ) -> TaskTypeResponse:
        """Update a task type.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title; unique.
            status: 0 for enabled, 1 for disabled.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_update_request import TaskTypeUpdateRequest
        from .update_task_type import sync

        return sync(
            id,
            client=self._client,
            body=body_of(TaskTypeUpdateRequest, "deal_tasktype", body, title=title, status=status),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type import sync

        return sync(id, client=self._client)

    @overload
    def move_tasks(self, id: str | int, *, deal_tasktype: str | int) -> MoveTasksResponse: ...
    @overload
    def move_tasks(self, id: str | int, *, body: MoveTasksRequest) -> MoveTasksResponse: ...
    def move_tasks(
        self, id: str | int, *, deal_tasktype: str | int | Unset = UNSET, body: MoveTasksRequest | Unset = UNSET
    ) -> MoveTasksResponse:
        """Move all tasks of a type to another type.

        Args:
            id: The resource's id, as text or as a number.
            deal_tasktype: Id of the type.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.move_tasks_request import MoveTasksRequest
        from .move_task_type_tasks import sync

        return sync(
            id, client=self._client, body=body_of(MoveTasksRequest, "deal_task", body, deal_tasktype=deal_tasktype)
        )
