# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `task_reminders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.reminder_create_task_outcome_request import ReminderCreateTaskOutcomeRequest
    from ...models.task_reminder_response import TaskReminderResponse
    from ...types import Unset


class AsyncTaskReminders:
    """The `task_reminders` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(self, *, deal_task: str | int, interval: int | str) -> TaskReminderResponse: ...
    @overload
    async def create(self, *, body: ReminderCreateTaskOutcomeRequest) -> TaskReminderResponse: ...
    async def create(
        self,
        *,
        deal_task: str | int | Unset = UNSET,
        interval: int | str | Unset = UNSET,
        body: ReminderCreateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskReminderResponse:
        """Create a reminder before a deal task is due.

        Args:
            deal_task: Id of the deal task.
            interval: Minutes before the task is due.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.reminder_create_task_outcome_request import ReminderCreateTaskOutcomeRequest
        from .create_task_reminder import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ReminderCreateTaskOutcomeRequest, "task_notification", body, deal_task=deal_task, interval=interval
            ),
        )


class TaskReminders:
    """The `task_reminders` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(self, *, deal_task: str | int, interval: int | str) -> TaskReminderResponse: ...
    @overload
    def create(self, *, body: ReminderCreateTaskOutcomeRequest) -> TaskReminderResponse: ...
    def create(
        self,
        *,
        deal_task: str | int | Unset = UNSET,
        interval: int | str | Unset = UNSET,
        body: ReminderCreateTaskOutcomeRequest | Unset = UNSET,
    ) -> TaskReminderResponse:
        """Create a reminder before a deal task is due.

        Args:
            deal_task: Id of the deal task.
            interval: Minutes before the task is due.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.reminder_create_task_outcome_request import ReminderCreateTaskOutcomeRequest
        from .create_task_reminder import sync

        return sync(
            client=self._client,
            body=body_of(
                ReminderCreateTaskOutcomeRequest, "task_notification", body, deal_task=deal_task, interval=interval
            ),
        )
