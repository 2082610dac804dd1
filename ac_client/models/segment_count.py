# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCount(Model[JSON]):
    """The contact count of a segment at one time."""

    id: str
    """When it was counted, in seconds or milliseconds since 1970. `dates.parse` converts it to a `datetime`."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """SegmentCountHistory."""
    attributes: SegmentCountAttributes | None = None
    """One count."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_count_attributes import SegmentCountAttributes
