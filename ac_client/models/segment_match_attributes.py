# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatchAttributes(Model[JSON]):
    """How far a run is, and what it has found."""

    run_id: str
    """The run's id."""
    segment_id: str
    """Id of the segment."""
    is_ready: bool
    """Whether the contacts are there."""
    run_id_start: str
    """When the run was asked for, with offset. `dates.parse` makes a `datetime` of it."""
    matches: list[int] | None = None
    """Ids of contacts; one page of them."""
    page: SegmentMatchPosition | None = None
    """Which page of the contacts this is."""
    run_id_end: str | None = None
    """When the run ended, with offset; without is_ready, it failed then. `dates.parse` makes a `datetime` of it."""
    segment_timestamp: str | None = None
    """When the segment was made or last changed, with offset. `dates.parse` makes a `datetime` of it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .segment_match_position import SegmentMatchPosition
