# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryCount(Model[JSON]):
    """One count: of all contacts, or of those subscribed to a list."""

    count: int | None = None
    """Contacts."""
    last_total_updated: str | None = None
    """When the count was requested, with UTC offset. `dates.parse` converts it to a `datetime`."""
    run_id: str | None = None
    """Id of the run that counted."""
    run_id_start: str | None = None
    """When the run began, in UTC. `dates.parse` converts it to a `datetime`."""
    run_id_end: str | None = None
    """When the run ended, in UTC. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
