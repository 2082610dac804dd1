# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryAttributes(Model[JSON]):
    """Name and contact count of a saved segment."""

    segment_id: str | None = None
    """The segment's id."""
    name: str | None = None
    """Its name."""
    category: str | None = None
    """audience."""
    counts: SegmentSummaryCounts | None = None
    """The contact count of a saved segment."""
    created_date: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    updated_date: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    last_used_date: str | None = None
    """When it was last used, with UTC offset. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_summary_counts import SegmentSummaryCounts
