# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskCreateRequest(Model[JSON]):
    """Request body to create a task."""

    deal_task: TaskCreate = attrs.field(metadata={"key": "dealTask"})
    """A task to create."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .task_create import TaskCreate
