# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCheckAttributes(Model[JSON]):
    """The outcome of a check."""

    match: bool | None = None
    """Whether the contact is in the segment."""
    entity_id: str | None = None
    """Id of the contact."""
    segment_id: str | None = None
    """Id of the segment."""
    created_timestamp: str | None = None
    """When it was checked, with UTC offset. `dates.parse` converts it to a `datetime`."""
    segment_timestamp: str | None = None
    """When the segment was created or last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
