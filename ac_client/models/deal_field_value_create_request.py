# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValueCreateRequest(Model[JSON]):
    """Request body to set the value of a deal's custom field."""

    deal_custom_field_datum: DealFieldValueCreate = attrs.field(metadata={"key": "dealCustomFieldDatum"})
    """A custom field value of a deal, to set."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_field_value_create import DealFieldValueCreate
