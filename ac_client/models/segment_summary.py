# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummary(Model[JSON]):
    """A saved segment with its contact count."""

    id: str
    """The segment's id."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """The type of the row."""
    attributes: SegmentSummaryAttributes | None = None
    """Name and contact count of a saved segment."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_summary_attributes import SegmentSummaryAttributes
