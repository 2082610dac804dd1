# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskTypeOutcomeRelationResponse(Model[JSON]):
    """One relation of a task type and an outcome."""

    __slots__ = NO_SLOTS

    tasktype_outcome_rel: TaskTypeOutcomeRelation = Field("tasktypeOutcomeRel")
    """That an outcome is offered for a type of task."""


from .task_type_outcome_relation import TaskTypeOutcomeRelation
