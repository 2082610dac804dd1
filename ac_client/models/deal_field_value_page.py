# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValuePage(Model[JSON]):
    """One page of custom field values of deals."""

    deal_custom_field_data: list[DealFieldValue] = attrs.field(metadata={"key": "dealCustomFieldData"})
    """The values."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_field_value import DealFieldValue
from .meta import Meta
