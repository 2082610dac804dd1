# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskReminderResponse(Model[JSON]):
    """One reminder, as far as is known."""

    __slots__ = NO_SLOTS

    task_notification: TaskReminder | None = Field("taskNotification", default=None)
    """A notification before a deal task is due."""


from .task_reminder import TaskReminder
