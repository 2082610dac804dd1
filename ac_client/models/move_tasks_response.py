# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MoveTasksResponse(Model[JSON]):
    """The tasks that were moved."""

    deal_tasks: list[Task] = attrs.field(metadata={"key": "dealTasks"})
    """The updated tasks."""
    deals: list[Deal] | None = None
    """The deals they are on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal import Deal
from .task import Task
