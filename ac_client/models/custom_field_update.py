# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomFieldUpdate(Model[JSON]):
    """Changes to a custom field."""

    field_label: str | Unset = attrs.field(default=UNSET, metadata={"key": "fieldLabel"})
    """Its name."""
    field_options: Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldOptions"})
    """Its options; for dropdown, multiselect, radio and checkbox."""
    field_default: str | float | Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldDefault"})
    """Its default value; several options as a list."""
    is_form_visible: bool | int | Unset = attrs.field(default=UNSET, metadata={"key": "isFormVisible"})
    """Whether it is visible in forms."""
    is_required: bool | int | Unset = attrs.field(default=UNSET, metadata={"key": "isRequired"})
    """Whether it is required."""
    display_order: int | Unset = attrs.field(default=UNSET, metadata={"key": "displayOrder"})
    """Its position, from 1."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
