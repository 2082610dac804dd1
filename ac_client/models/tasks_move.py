# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TasksMove(Model[JSON]):
    """The new type of the tasks."""

    deal_tasktype: str | int = attrs.field(metadata={"key": "dealTasktype"})
    """Id of the type."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
