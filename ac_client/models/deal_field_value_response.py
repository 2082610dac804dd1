# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValueResponse(Model[JSON]):
    """One value of a deal's custom field."""

    deal_custom_field_datum: DealFieldValue = attrs.field(metadata={"key": "dealCustomFieldDatum"})
    """The value of a deal's custom field."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_field_value import DealFieldValue
