# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectFieldOptionWrite(Model[JSON]):
    """An option of a field to write."""

    value: str
    """Its text."""
    id: str | Unset = UNSET
    """The option's id; omit it for a new one."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
