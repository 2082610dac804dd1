# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class OutcomeUpdateTaskOutcomeRequest(Model[JSON]):
    """Request body to update a task outcome."""

    task_outcome: TaskOutcomeUpdate = attrs.field(metadata={"key": "taskOutcome"})
    """Changes to a task outcome."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_outcome_update import TaskOutcomeUpdate
