# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskReminder(Model[JSON]):
    """A notification before a deal task is due."""

    id: str
    """The reminder's id."""
    deal_task: str | None = attrs.field(default=None, metadata={"key": "dealTask"})
    """Id of the deal task."""
    interval: str | int | None = None
    """Minutes before the task is due."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
