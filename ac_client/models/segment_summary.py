# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummary(Model[JSON]):
    """A saved segment, with how many contacts it had."""

    id: str
    """The segment's id."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """What this is."""
    attributes: SegmentSummaryAttributes | None = None
    """What a saved segment is called, and how many contacts it had."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .segment_summary_attributes import SegmentSummaryAttributes
