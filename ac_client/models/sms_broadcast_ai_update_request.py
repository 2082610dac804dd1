# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastAiUpdateRequest(Model[JSON]):
    """What the AI rewrites."""

    broadcast_id: str | int = attrs.field(metadata={"key": "broadcastId"})
    """Id of the broadcast."""
    prompt: str
    """The topic."""
    tone: str
    """The tone."""
    source: Literal["ai_builder", "ai_index", "sms_index"]
    """Where the request comes from."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
