# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValueWrite(Model[JSON]):
    """A contact's value of a custom field, to set."""

    contact: str | int
    """Id of the contact."""
    field: str | int
    """Id of the custom field."""
    value: str | Sequence[str] = attrs.field(metadata={"encode": "multiselect"})
    """The value as text; dates as 2008-01-20; a list for a field with several options."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
