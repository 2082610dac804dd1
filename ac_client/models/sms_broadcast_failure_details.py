# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastFailureDetails(Model[JSON]):
    """Why it was not delivered."""

    error_code: str | None = attrs.field(default=None, metadata={"key": "errorCode"})
    """The code."""
    error_source: str | None = attrs.field(default=None, metadata={"key": "errorSource"})
    """Where it failed: ac or twilio."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
