# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationResponse(Model[JSON]):
    """One relation of a task type and an outcome."""

    tasktype_outcome_rel: TaskTypeOutcomeRelation = attrs.field(metadata={"key": "tasktypeOutcomeRel"})
    """An outcome that a task type offers."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_type_outcome_relation import TaskTypeOutcomeRelation
