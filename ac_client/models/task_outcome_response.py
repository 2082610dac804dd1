# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskOutcomeResponse(Model[JSON]):
    """One task outcome."""

    __slots__ = NO_SLOTS

    task_outcome: TaskOutcome = Field("taskOutcome")
    """A possible result of a deal task."""


from .task_outcome import TaskOutcome
