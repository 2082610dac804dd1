# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskPage(Model[JSON]):
    """One page of tasks."""

    deal_tasks: list[Task] = attrs.field(metadata={"key": "dealTasks"})
    """The tasks."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .meta import Meta
from .task import Task
