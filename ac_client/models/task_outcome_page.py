# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskOutcomePage(Model[JSON]):
    """One page of task outcomes."""

    __slots__ = NO_SLOTS

    task_outcomes: list[TaskOutcome] = Field("taskOutcomes")
    """The outcomes."""
    meta: Meta | None = None
    """What a list says of itself."""


from .meta import Meta
from .task_outcome import TaskOutcome
