# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectField(Model[JSON]):
    """A field of a schema."""

    id: str | None = None
    """The field's id, as its author chose it."""
    slug: str | None = None
    """Its machine name."""
    labels: CustomObjectLabels | None = None
    """What people call it."""
    description: str | None = None
    """What it is for."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """What it holds: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another
    type."""
    required: bool | None = None
    """Whether every record needs it."""
    is_required: bool | None = attrs.field(default=None, metadata={"key": "isRequired"})
    """The same in the response to a change."""
    scale: int | None = None
    """Decimal places of a number."""
    default_currency: str | None = attrs.field(default=None, metadata={"key": "defaultCurrency"})
    """The currency of a currency field, such as USD."""
    options: list[CustomObjectFieldOption] | None = None
    """What a dropdown or multiselect offers."""
    origin: str | None = None
    """The integration that it comes from."""
    inherited: bool | None = None
    """Whether it comes from the parent schema."""
    status: str | None = None
    """marked_for_deletion when it is about to go; shown with showFields only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_object_field_option import CustomObjectFieldOption
from .custom_object_labels import CustomObjectLabels
