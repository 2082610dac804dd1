# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValueRequest(Model[JSON]):
    """Request body to set a custom field value."""

    field_value: FieldValueWrite = attrs.field(metadata={"key": "fieldValue"})
    """A contact's value of a custom field, to set."""
    use_defaults: bool | Unset = attrs.field(default=UNSET, metadata={"key": "useDefaults"})
    """Whether required fields that are empty get their default values."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_value_write import FieldValueWrite
