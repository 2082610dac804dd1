# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `task_type_outcome_relations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.task_type_outcome_relation import TaskTypeOutcomeRelation
    from ...models.task_type_outcome_relation_page import TaskTypeOutcomeRelationPage
    from ...models.task_type_outcome_relation_response import TaskTypeOutcomeRelationResponse
    from ...models.task_type_outcome_relation_saved_response import TaskTypeOutcomeRelationSavedResponse
    from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTaskTypeOutcomeRelations:
    """The `task_type_outcome_relations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[TaskTypeOutcomeRelation, TaskTypeOutcomeRelationPage]:
        """List the outcomes that task types offer.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_task_type_outcome_relations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.tasktype_outcome_rels,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def create(
        self,
        *,
        tasktype: str | int | Unset = UNSET,
        outcome: str | int | Unset = UNSET,
        display_order: str | int | Unset = UNSET,
        body: TaskTypeOutcomeRelationWriteRequest | Unset = UNSET,
    ) -> TaskTypeOutcomeRelationSavedResponse:
        """Add an outcome to a task type.

        Unverified; ActiveCampaign documents neither the fields of the body nor the response.

        Args:
            tasktype: Id of the task type.
            outcome: Id of the outcome.
            display_order: Its position, from 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest
        from .create_task_type_outcome_relation import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                TaskTypeOutcomeRelationWriteRequest,
                "tasktype_outcome_rel",
                body,
                tasktype=tasktype,
                outcome=outcome,
                display_order=display_order,
            ),
        )

    async def get(self, id: str | int) -> TaskTypeOutcomeRelationResponse:
        """Get the relation of a task type and an outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type_outcome_relation import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        tasktype: str | int | Unset = UNSET,
        outcome: str | int | Unset = UNSET,
        display_order: str | int | Unset = UNSET,
        body: TaskTypeOutcomeRelationWriteRequest | Unset = UNSET,
    ) -> TaskTypeOutcomeRelationSavedResponse:
        """Update the relation of a task type and an outcome.

        Unverified; ActiveCampaign documents neither the fields of the body nor the response.

        Args:
            id: The resource's id, as text or as a number.
            tasktype: Id of the task type.
            outcome: Id of the outcome.
            display_order: Its position, from 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest
        from .update_task_type_outcome_relation import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                TaskTypeOutcomeRelationWriteRequest,
                "tasktype_outcome_rel",
                body,
                tasktype=tasktype,
                outcome=outcome,
                display_order=display_order,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Remove an outcome from a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type_outcome_relation import asyncio

        return await asyncio(id, client=self._client)


class TaskTypeOutcomeRelations:
    """The `task_type_outcome_relations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[TaskTypeOutcomeRelation, TaskTypeOutcomeRelationPage]:
        """List the outcomes that task types offer.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_task_type_outcome_relations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.tasktype_outcome_rels,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def create(
        self,
        *,
        tasktype: str | int | Unset = UNSET,
        outcome: str | int | Unset = UNSET,
        display_order: str | int | Unset = UNSET,
        body: TaskTypeOutcomeRelationWriteRequest | Unset = UNSET,
    ) -> TaskTypeOutcomeRelationSavedResponse:
        """Add an outcome to a task type.

        Unverified; ActiveCampaign documents neither the fields of the body nor the response.

        Args:
            tasktype: Id of the task type.
            outcome: Id of the outcome.
            display_order: Its position, from 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest
        from .create_task_type_outcome_relation import sync

        return sync(
            client=self._client,
            body=body_of(
                TaskTypeOutcomeRelationWriteRequest,
                "tasktype_outcome_rel",
                body,
                tasktype=tasktype,
                outcome=outcome,
                display_order=display_order,
            ),
        )

    def get(self, id: str | int) -> TaskTypeOutcomeRelationResponse:
        """Get the relation of a task type and an outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type_outcome_relation import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        tasktype: str | int | Unset = UNSET,
        outcome: str | int | Unset = UNSET,
        display_order: str | int | Unset = UNSET,
        body: TaskTypeOutcomeRelationWriteRequest | Unset = UNSET,
    ) -> TaskTypeOutcomeRelationSavedResponse:
        """Update the relation of a task type and an outcome.

        Unverified; ActiveCampaign documents neither the fields of the body nor the response.

        Args:
            id: The resource's id, as text or as a number.
            tasktype: Id of the task type.
            outcome: Id of the outcome.
            display_order: Its position, from 0.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.task_type_outcome_relation_write_request import TaskTypeOutcomeRelationWriteRequest
        from .update_task_type_outcome_relation import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                TaskTypeOutcomeRelationWriteRequest,
                "tasktype_outcome_rel",
                body,
                tasktype=tasktype,
                outcome=outcome,
                display_order=display_order,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Remove an outcome from a task type.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type_outcome_relation import sync

        return sync(id, client=self._client)
