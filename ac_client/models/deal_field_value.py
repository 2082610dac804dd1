# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValue(Model[JSON]):
    """The value of a deal's custom field."""

    id: str
    """The value's id."""
    deal_id: int = attrs.field(metadata={"key": "dealId"})
    """Id of the deal."""
    custom_field_id: int = attrs.field(metadata={"key": "customFieldId"})
    """Id of the custom field."""
    deal_custom_field_metum_id: int = attrs.field(metadata={"key": "dealCustomFieldMetumId"})
    """Id of the custom field again."""
    field_value: str | float | list[str] = attrs.field(metadata={"key": "fieldValue"})
    """The value; text when read."""
    created_timestamp: str = attrs.field(metadata={"key": "createdTimestamp"})
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str = attrs.field(metadata={"key": "updatedTimestamp"})
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    original_value: str | None = attrs.field(default=None, metadata={"key": "originalValue"})
    """The old value."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
