# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportOverviewResponse(Model[JSON]):
    """Imports by day."""

    outstanding: list[ImportDay]
    """Waiting imports."""
    recently_completed: list[ImportDay] = attrs.field(metadata={"key": "recentlyCompleted"})
    """Completed imports."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .import_day import ImportDay
