# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCountAttributes(Model[JSON]):
    """One count."""

    segment_id: str | None = None
    """Id of the segment."""
    result_count: int | None = None
    """Contacts in it."""
    active_result_count: int | None = None
    """Contacts in it who are subscribed to a list."""
    timestamp: str | None = None
    """When it was counted, with UTC offset. `dates.parse` converts it to a `datetime`."""
    segment_hash: str | None = None
    """A hash of the conditions; it changes with them."""
    run_id: str | None = None
    """Id of the run that counted."""
    count_updating_with_runid: str | None = None
    """Id of the run that is counting again."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
