# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatchAttributes(Model[JSON]):
    """Status and result of a run."""

    run_id: str
    """The run's id."""
    segment_id: str
    """Id of the segment."""
    is_ready: bool
    """Whether the result is ready."""
    run_id_start: str
    """When the run was requested, with UTC offset. `dates.parse` converts it to a `datetime`."""
    matches: list[int] | None = None
    """Ids of contacts; one page of them."""
    page: SegmentMatchPosition | None = None
    """Information about the page."""
    run_id_end: str | None = None
    """When the run ended, with UTC offset; if is_ready is false, it failed. `dates.parse` converts it to a
    `datetime`."""
    segment_timestamp: str | None = None
    """When the segment was created or last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_match_position import SegmentMatchPosition
