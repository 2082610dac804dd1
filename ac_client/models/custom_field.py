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
    """Its kind, such as text, date, dropdown or currency."""
    field_options: list[str] | None = attrs.field(metadata={"key": "fieldOptions"})
    """Its choices; null where it has none."""
    field_default: str | int | None = attrs.field(metadata={"key": "fieldDefault"})
    """Its default value."""
    is_form_visible: int = attrs.field(metadata={"key": "isFormVisible"})
    """1 when forms may show it, else 0."""
    is_required: int = attrs.field(metadata={"key": "isRequired"})
    """1 when it needs a value, else 0."""
    display_order: int = attrs.field(metadata={"key": "displayOrder"})
    """Its place among the fields, from 1."""
    created_timestamp: str = attrs.field(metadata={"key": "createdTimestamp"})
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str = attrs.field(metadata={"key": "updatedTimestamp"})
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    field_default_currency: str | None = attrs.field(default=None, metadata={"key": "fieldDefaultCurrency"})
    """The currency of that, in three letters."""
    personalization: str | None = None
    """Its personalization tag."""
    known_field_id: int | None = attrs.field(default=None, metadata={"key": "knownFieldId"})
    """Id of the built-in field that it stands for."""
    hide_field_flag: int | None = attrs.field(default=None, metadata={"key": "hideFieldFlag"})
    """1 when it is hidden, else 0."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
