# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TaskTypeOutcomeRelationPage(Model[JSON]):
    """One page of relations of task types and outcomes."""

    __slots__ = NO_SLOTS

    tasktype_outcome_rels: list[TaskTypeOutcomeRelation] = Field("tasktypeOutcomeRels")
    """The relations."""
    meta: Meta | None = None
    """What a list says of itself."""


from .meta import Meta
from .task_type_outcome_relation import TaskTypeOutcomeRelation
