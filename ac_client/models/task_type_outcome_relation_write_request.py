# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationWriteRequest(Model[JSON]):
    """Request body with a relation."""

    tasktype_outcome_rel: TaskTypeOutcomeRelationWrite = attrs.field(metadata={"key": "tasktypeOutcomeRel"})
    """A relation to create or update. Unverified; the fields are those of a relation in a response."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_type_outcome_relation_write import TaskTypeOutcomeRelationWrite
