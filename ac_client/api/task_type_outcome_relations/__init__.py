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
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncTaskTypeOutcomeRelations:
    """The `task_type_outcome_relations` of an account, awaited. Each method raises an `ActiveCampaignError` for whatever is not a success."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, JSON] | None = None
    ) -> AsyncPager[TaskTypeOutcomeRelation, TaskTypeOutcomeRelationPage]:
        """List which outcomes are offered for which types of task.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.
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

    async def get(self, id: str | int) -> TaskTypeOutcomeRelationResponse:
        """Get the relation of a task type and an outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type_outcome_relation import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """No longer offer an outcome for a type of task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type_outcome_relation import asyncio

        return await asyncio(id, client=self._client)


class TaskTypeOutcomeRelations:
    """The `task_type_outcome_relations` of an account. Each method raises an `ActiveCampaignError` for whatever is not a success."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, JSON] | None = None
    ) -> Pager[TaskTypeOutcomeRelation, TaskTypeOutcomeRelationPage]:
        """List which outcomes are offered for which types of task.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.
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

    def get(self, id: str | int) -> TaskTypeOutcomeRelationResponse:
        """Get the relation of a task type and an outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_type_outcome_relation import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """No longer offer an outcome for a type of task.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_type_outcome_relation import sync

        return sync(id, client=self._client)
