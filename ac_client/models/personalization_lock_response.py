# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PersonalizationLockResponse(Model[JSON]):
    """The result of locking or unlocking a variable."""

    success: bool
    """Whether it was done."""
    message: str | None = None
    """A message."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
