# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MoveTasksRequest(Model[JSON]):
    """Request body to move all tasks of a type to another type."""

    deal_task: TasksMove = attrs.field(metadata={"key": "dealTask"})
    """The new type of the tasks."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .tasks_move import TasksMove
