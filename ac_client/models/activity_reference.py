# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ActivityReference(Model[JSON]):
    """The object an activity refers to."""

    id: str | None = None
    """Its id."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type, such as contact-email."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
