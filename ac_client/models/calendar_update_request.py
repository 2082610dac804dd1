# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CalendarUpdateRequest(Model[JSON]):
    """Request body to update a calendar feed."""

    calendar: CalendarUpdate
    """Changes to a calendar feed."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .calendar_update import CalendarUpdate
