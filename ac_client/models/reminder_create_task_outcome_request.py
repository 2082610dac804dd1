# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ReminderCreateTaskOutcomeRequest(Model[JSON]):
    """Request body to create a reminder."""

    task_notification: TaskReminderCreate = attrs.field(metadata={"key": "taskNotification"})
    """A reminder to create."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_reminder_create import TaskReminderCreate
