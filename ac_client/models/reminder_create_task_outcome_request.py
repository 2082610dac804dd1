# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ReminderCreateTaskOutcomeRequest(Model[JSON]):
    """The body that creates a reminder."""

    __slots__ = NO_SLOTS

    task_notification: TaskReminderCreate = Field("taskNotification")
    """A reminder to be made."""


from .task_reminder_create import TaskReminderCreate
