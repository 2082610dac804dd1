# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordField(Model[JSON]):
    """The value of one field of a record."""

    id: str
    """The field's id in the schema."""
    value: JSON = None
    """The value, depending on the field's type: text, number, boolean or array."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
