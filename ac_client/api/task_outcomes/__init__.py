# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `task_outcomes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest
    from ...models.outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest
    from ...models.task_outcome import TaskOutcome
    from ...models.task_outcome_page import TaskOutcomePage
    from ...models.task_outcome_response import TaskOutcomeResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTaskOutcomes:
    """The `task_outcomes` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[TaskOutcome, TaskOutcomePage]:
        """List task outcomes.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_sentiment: Only outcomes of this sentiment: 1 negative, 2 neutral, 3 positive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_task_outcomes import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.task_outcomes,
            query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        title: str,
        sentiment: Literal["Negative", "Neutral", "Positive"],
        disabled: Literal["0", "1"] | Unset = UNSET,
    ) -> TaskOutcomeResponse: ...
    @overload
    async def create(self, *, body: OutcomeCreateTaskOutcomeRequest) -> TaskOutcomeResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        sentiment: Literal["Negative", "Neutral", "Positive"] | Unset = UNSET,
        disabled: Literal["0", "1"] | Unset = UNSET,
        body: OutcomeCreateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskOutcomeResponse:
        """Create a task outcome.

        Args:
            title: Its title; unique.
            sentiment: Its sentiment.
            disabled: 1 to disable it, 0 to enable it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest
        from .create_task_outcome import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                OutcomeCreateTaskOutcomeRequest,
                "task_outcome",
                body,
                title=title,
                sentiment=sentiment,
                disabled=disabled,
            ),
        )

    async def get(self, id: str | int) -> TaskOutcomeResponse:
        """Get a task outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_outcome import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        sentiment: Literal["Negative", "Neutral", "Positive"] | Unset = UNSET,
        disabled: Literal["0", "1"] | Unset = UNSET,
        body: OutcomeUpdateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskOutcomeResponse:
        """Update a task outcome.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title; unique.
            sentiment: Its sentiment.
            disabled: 1 to disable it, 0 to enable it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest
        from .update_task_outcome import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                OutcomeUpdateTaskOutcomeRequest,
                "task_outcome",
                body,
                title=title,
                sentiment=sentiment,
                disabled=disabled,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a task outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_outcome import asyncio

        return await asyncio(id, client=self._client)


class TaskOutcomes:
    """The `task_outcomes` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[TaskOutcome, TaskOutcomePage]:
        """List task outcomes.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_sentiment: Only outcomes of this sentiment: 1 negative, 2 neutral, 3 positive.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_task_outcomes import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.task_outcomes,
            query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        title: str,
        sentiment: Literal["Negative", "Neutral", "Positive"],
        disabled: Literal["0", "1"] | Unset = UNSET,
    ) -> TaskOutcomeResponse: ...
    @overload
    def create(self, *, body: OutcomeCreateTaskOutcomeRequest) -> TaskOutcomeResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        sentiment: Literal["Negative", "Neutral", "Positive"] | Unset = UNSET,
        disabled: Literal["0", "1"] | Unset = UNSET,
        body: OutcomeCreateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskOutcomeResponse:
        """Create a task outcome.

        Args:
            title: Its title; unique.
            sentiment: Its sentiment.
            disabled: 1 to disable it, 0 to enable it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest
        from .create_task_outcome import sync

        return sync(
            client=self._client,
            body=body_of(
                OutcomeCreateTaskOutcomeRequest,
                "task_outcome",
                body,
                title=title,
                sentiment=sentiment,
                disabled=disabled,
            ),
        )

    def get(self, id: str | int) -> TaskOutcomeResponse:
        """Get a task outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_task_outcome import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        sentiment: Literal["Negative", "Neutral", "Positive"] | Unset = UNSET,
        disabled: Literal["0", "1"] | Unset = UNSET,
        body: OutcomeUpdateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskOutcomeResponse:
        """Update a task outcome.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title; unique.
            sentiment: Its sentiment.
            disabled: 1 to disable it, 0 to enable it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest
        from .update_task_outcome import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                OutcomeUpdateTaskOutcomeRequest,
                "task_outcome",
                body,
                title=title,
                sentiment=sentiment,
                disabled=disabled,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a task outcome.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_task_outcome import sync

        return sync(id, client=self._client)
