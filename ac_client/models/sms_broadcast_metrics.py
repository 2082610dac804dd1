# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastMetrics(Model[JSON]):
    """Results of one broadcast."""

    id: int | None = None
    """Id of the broadcast."""
    sends: int | None = None
    """Messages sent."""
    deliveries: int | None = None
    """Messages delivered."""
    failures: int | None = None
    """Messages not delivered."""
    clicks: int | None = None
    """Clicks on links."""
    replies: int | None = None
    """Replies."""
    opt_outs: int | None = attrs.field(default=None, metadata={"key": "optOuts"})
    """Opt-outs."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
