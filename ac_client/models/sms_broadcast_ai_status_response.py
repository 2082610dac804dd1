# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastAiStatusResponse(Model[JSON]):
    """Status of an AI request."""

    status: str
    """in_progress, success or error."""
    broadcast_id: int | None = attrs.field(default=None, metadata={"key": "broadcastId"})
    """Id of the generated broadcast."""
    source: str | None = None
    """Where the request came from."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
