# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValueUpdateRequest(Model[JSON]):
    """Request body to update the value of a deal's custom field."""

    deal_custom_field_datum: CustomFieldValueUpdate = attrs.field(metadata={"key": "dealCustomFieldDatum"})
    """A new value."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_field_value_update import CustomFieldValueUpdate
