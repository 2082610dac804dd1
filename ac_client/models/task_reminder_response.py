# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskReminderResponse(Model[JSON]):
    """One reminder, as far as it is known."""

    task_notification: TaskReminder | None = attrs.field(default=None, metadata={"key": "taskNotification"})
    """A notification before a deal task is due."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_reminder import TaskReminder
