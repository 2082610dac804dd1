# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ErrorSource(Model[JSON]):
    """The part of the request that was wrong."""

    pointer: str | None = None
    """A JSON pointer, such as /data/attributes/email."""
    parameter: str | None = None
    """A parameter's name."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """How to read `value`: pointer."""
    value: str | None = None
    """The pointer, from custom objects."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
