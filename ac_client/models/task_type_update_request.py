# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeUpdateRequest(Model[JSON]):
    """Request body to update a task type."""

    deal_tasktype: TaskTypeUpdate = attrs.field(metadata={"key": "dealTasktype"})
    """Changes to a task type."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_type_update import TaskTypeUpdate
