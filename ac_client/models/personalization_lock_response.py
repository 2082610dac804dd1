# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PersonalizationLockResponse(Model[JSON]):
    """What locking or unlocking a variable has led to."""

    success: bool
    """Whether it was done."""
    message: str | None = None
    """What happened, in a sentence."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
