# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskReminderCreate(Model[JSON]):
    """A reminder to create."""

    deal_task: str | int = attrs.field(metadata={"key": "dealTask"})
    """Id of the deal task."""
    interval: int | str
    """Minutes before the task is due."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
