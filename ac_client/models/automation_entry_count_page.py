# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationEntryCountPage(Model[JSON]):
    """One page of counts."""

    automation_entry_counts: list[AutomationEntryCount] = attrs.field(metadata={"key": "automationEntryCounts"})
    """The counts."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .automation_entry_count import AutomationEntryCount
from .meta import Meta
