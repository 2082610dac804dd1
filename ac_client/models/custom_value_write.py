# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomValueWrite(Model[JSON]):
    """A custom field value of an account or a deal, to set."""

    custom_field_id: str | int = attrs.field(metadata={"key": "customFieldId"})
    """Id of the custom field."""
    field_value: str | float | Sequence[str] = attrs.field(metadata={"key": "fieldValue"})
    """The value; several options as a list, money as an integer in cents."""
    field_currency: str | Unset = attrs.field(default=UNSET, metadata={"key": "fieldCurrency"})
    """Currency code; for money only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
