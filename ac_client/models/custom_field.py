# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomField(Model[JSON]):
    """A custom field of accounts or of deals."""

    id: str
    """The field's id."""
    field_label: str = attrs.field(metadata={"key": "fieldLabel"})
    """Its name."""
    field_type: str = attrs.field(metadata={"key": "fieldType"})
    """Its type, such as text, date, dropdown or currency."""
    field_options: list[str] | None = attrs.field(metadata={"key": "fieldOptions"})
    """Its options; null if it has none."""
    field_default: str | int | None = attrs.field(metadata={"key": "fieldDefault"})
    """Its default value."""
    is_form_visible: int = attrs.field(metadata={"key": "isFormVisible"})
    """1 if it is visible in forms, else 0."""
    is_required: int = attrs.field(metadata={"key": "isRequired"})
    """1 if it is required, else 0."""
    display_order: int = attrs.field(metadata={"key": "displayOrder"})
    """Its position, from 1."""
    created_timestamp: str = attrs.field(metadata={"key": "createdTimestamp"})
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str = attrs.field(metadata={"key": "updatedTimestamp"})
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    field_default_currency: str | None = attrs.field(default=None, metadata={"key": "fieldDefaultCurrency"})
    """Currency code of the default value."""
    personalization: str | None = None
    """Its personalization tag."""
    known_field_id: int | None = attrs.field(default=None, metadata={"key": "knownFieldId"})
    """Id of the built-in field that it represents."""
    hide_field_flag: int | None = attrs.field(default=None, metadata={"key": "hideFieldFlag"})
    """1 if it is hidden, else 0."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
