# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class OutcomeUpdateTaskOutcomeRequest(Model[JSON]):
    """The body that changes a task outcome."""

    __slots__ = NO_SLOTS

    task_outcome: TaskOutcomeUpdate = Field("taskOutcome")
    """What to change of a task outcome."""


from .task_outcome_update import TaskOutcomeUpdate
