# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationSavedResponse(Model[JSON]):
    """The response to a written relation, as far as it is known."""

    tasktype_outcome_rel: TaskTypeOutcomeRelation | None = attrs.field(
        default=None, metadata={"key": "tasktypeOutcomeRel"}
    )
    """An outcome that a task type offers."""
    task_outcome: TaskOutcome | None = attrs.field(default=None, metadata={"key": "taskOutcome"})
    """A possible result of a deal task."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_outcome import TaskOutcome
from .task_type_outcome_relation import TaskTypeOutcomeRelation
