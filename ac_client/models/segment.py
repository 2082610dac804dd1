# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Segment(Model[JSON]):
    """A saved set of conditions that select contacts."""

    id: str
    """The segment's id, usually a UUID."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Segment.v2."""
    attributes: SegmentAttributes | None = None
    """Attributes of a segment."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_attributes import SegmentAttributes
