# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValueResponse(Model[JSON]):
    """One value of a custom field."""

    field_value: FieldValue = attrs.field(metadata={"key": "fieldValue"})
    """A contact's value of a custom field."""
    contacts: list[Contact] | None = None
    """The full contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .field_value import FieldValue
