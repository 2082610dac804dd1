# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EventTrackingUpdateRequest(Model[JSON]):
    """The body that turns event tracking on or off."""

    event_tracking: EventTrackingUpdate = attrs.field(metadata={"key": "eventTracking"})
    """The setting of event tracking as it is to be."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .event_tracking_update import EventTrackingUpdate
