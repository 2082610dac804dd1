# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class CustomObjectField(Model[JSON]):
    """A field of a schema."""

    __slots__ = NO_SLOTS

    id: str | None = None
    """The field's id, as its author chose it."""
    slug: str | None = None
    """Its machine name."""
    labels: CustomObjectLabels | None = None
    """What people call it."""
    description: str | None = None
    """What it is for."""
    type_: str | None = Field("type", default=None)
    """What it holds: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another
    type."""
    required: bool | None = None
    """Whether every record needs it."""
    is_required: bool | None = Field("isRequired", default=None)
    """The same in the reply to a change."""
    scale: int | None = None
    """Decimal places of a number."""
    default_currency: str | None = Field("defaultCurrency", default=None)
    """The currency of a currency field, such as USD."""
    options: list[CustomObjectFieldOption] | None = None
    """What a dropdown or multiselect offers."""
    origin: str | None = None
    """The integration that it comes from."""
    inherited: bool | None = None
    """Whether it comes from the parent schema."""
    status: str | None = None
    """marked_for_deletion when it is about to go; shown with showFields only."""


from .custom_object_field_option import CustomObjectFieldOption
from .custom_object_labels import CustomObjectLabels
