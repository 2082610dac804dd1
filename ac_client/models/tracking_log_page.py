# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TrackingLogPage(Model[JSON]):
    """One page of tracked events."""

    tracking_logs: list[TrackingLog] = attrs.field(metadata={"key": "trackingLogs"})
    """The events."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .meta import Meta
from .tracking_log import TrackingLog
