# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryAttributes(Model[JSON]):
    """What a saved segment is called, and how many contacts it had."""

    segment_id: str | None = None
    """The segment's id once more."""
    name: str | None = None
    """Its name."""
    category: str | None = None
    """audience."""
    counts: SegmentSummaryCounts | None = None
    """How many contacts a saved segment had."""
    created_date: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    updated_date: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    last_used_date: str | None = None
    """When it was last used, with offset. `dates.parse` makes a `datetime` of it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .segment_summary_counts import SegmentSummaryCounts
