# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldUpdateRequest(Model[JSON]):
    """Request body to update a custom field of deals."""

    deal_custom_field_metum: CustomFieldUpdate = attrs.field(metadata={"key": "dealCustomFieldMetum"})
    """Changes to a custom field."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_field_update import CustomFieldUpdate
