# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectField(Model[JSON]):
    """A field of a schema."""

    id: str | None = None
    """The field's id, as its creator chose it."""
    slug: str | None = None
    """Its machine name."""
    labels: CustomObjectLabels | None = None
    """Its labels."""
    description: str | None = None
    """Its description."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another."""
    required: bool | None = None
    """Whether it is required."""
    is_required: bool | None = attrs.field(default=None, metadata={"key": "isRequired"})
    """The same in the response to an update."""
    scale: int | None = None
    """Decimal places of a number."""
    default_currency: str | None = attrs.field(default=None, metadata={"key": "defaultCurrency"})
    """The currency of a currency field, such as USD."""
    options: list[CustomObjectFieldOption] | None = None
    """Options of a dropdown or multiselect."""
    origin: str | None = None
    """The integration that created it."""
    inherited: bool | None = None
    """Whether it is inherited from the parent schema."""
    status: str | None = None
    """marked_for_deletion before it is deleted; only with showFields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_field_option import CustomObjectFieldOption
from .custom_object_labels import CustomObjectLabels
