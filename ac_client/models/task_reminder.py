# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskReminder(Model[JSON]):
    """A notification before a deal task is due."""

    __slots__ = NO_SLOTS

    id: str
    """The reminder's id."""
    deal_task: str | None = Field("dealTask", default=None)
    """Id of the deal task."""
    interval: str | int | None = None
    """Minutes before the task is due."""
    links: JSON = None
    """URLs of what belongs to it."""
