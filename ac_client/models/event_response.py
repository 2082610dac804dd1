# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EventResponse(Model[JSON]):
    """One event name."""

    event_tracking_event: Event = attrs.field(metadata={"key": "eventTrackingEvent"})
    """An event name."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .event import Event
