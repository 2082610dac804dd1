# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryCounts(Model[JSON]):
    """The contact count of a saved segment."""

    last_total: SegmentSummaryCount | None = None
    """One count: of all contacts, or of those subscribed to a list."""
    last_active_total: SegmentSummaryCount | None = None
    """One count: of all contacts, or of those subscribed to a list."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_summary_count import SegmentSummaryCount
