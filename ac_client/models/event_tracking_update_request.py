# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EventTrackingUpdateRequest(Model[JSON]):
    """Request body to turn event tracking on or off."""

    event_tracking: EventTrackingUpdate = attrs.field(metadata={"key": "eventTracking"})
    """The setting of event tracking, to change."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .event_tracking_update import EventTrackingUpdate
