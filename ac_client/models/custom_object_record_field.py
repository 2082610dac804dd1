# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordField(Model[JSON]):
    """What a record holds in one field."""

    id: str
    """The field's id, as the schema has it."""
    value: JSON = None
    """The value, of a type that follows the field's: text, number, truth value or array."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
