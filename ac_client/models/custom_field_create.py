# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomFieldCreate(Model[JSON]):
    """A custom field to create."""

    field_label: str = attrs.field(metadata={"key": "fieldLabel"})
    """Its name."""
    field_type: Literal[
        "checkbox",
        "currency",
        "date",
        "datetime",
        "dropdown",
        "hidden",
        "multiselect",
        "number",
        "radio",
        "text",
        "textarea",
    ] = attrs.field(metadata={"key": "fieldType"})
    """Its type."""
    field_options: Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldOptions"})
    """Its options; for dropdown, multiselect, radio and checkbox."""
    field_default: str | float | Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldDefault"})
    """Its default value; several options as a list."""
    field_default_currency: str | Unset = attrs.field(default=UNSET, metadata={"key": "fieldDefaultCurrency"})
    """Currency code of the default value; for currency."""
    is_form_visible: bool | int | Unset = attrs.field(default=UNSET, metadata={"key": "isFormVisible"})
    """Whether it is visible in forms."""
    is_required: bool | int | Unset = attrs.field(default=UNSET, metadata={"key": "isRequired"})
    """Whether it is required."""
    display_order: int | Unset = attrs.field(default=UNSET, metadata={"key": "displayOrder"})
    """Its position, from 1."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
