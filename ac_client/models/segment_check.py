# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCheck(Model[JSON]):
    """Whether a contact is in a segment."""

    id: str
    """The ids of the segment and the contact, joined."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """match."""
    attributes: SegmentCheckAttributes | None = None
    """The outcome of a check."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_check_attributes import SegmentCheckAttributes
