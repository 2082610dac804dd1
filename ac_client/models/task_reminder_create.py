# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskReminderCreate(Model[JSON]):
    """A reminder to be made."""

    __slots__ = NO_SLOTS

    deal_task: str | int = Field("dealTask")
    """Id of the deal task."""
    interval: int | str
    """Minutes before the task is due."""
