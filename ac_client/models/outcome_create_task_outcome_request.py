# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class OutcomeCreateTaskOutcomeRequest(Model[JSON]):
    """The body that creates a task outcome."""

    __slots__ = NO_SLOTS

    task_outcome: TaskOutcomeCreate = Field("taskOutcome")
    """A task outcome to be made."""


from .task_outcome_create import TaskOutcomeCreate
