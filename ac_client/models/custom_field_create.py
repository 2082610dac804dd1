# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomFieldCreate(Model[JSON]):
    """A custom field to be made."""

    field_label: str
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
    ]
    """Its kind."""
    field_options: list[str] | Unset = UNSET
    """Its choices; for dropdown, multiselect, radio and checkbox."""
    field_default: str | float | list[str] | Unset = UNSET
    """Its default value; several choices as a list."""
    field_default_currency: str | Unset = UNSET
    """The currency of that, in three letters; for currency."""
    is_form_visible: bool | int | Unset = UNSET
    """Whether forms may show it."""
    is_required: bool | int | Unset = UNSET
    """Whether it needs a value."""
    display_order: int | Unset = UNSET
    """Its place among the fields, from 1."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.field_label = pop("fieldLabel", UNSET)
        model.field_type = pop("fieldType", UNSET)
        model.field_options = pop("fieldOptions", UNSET)
        model.field_default = pop("fieldDefault", UNSET)
        model.field_default_currency = pop("fieldDefaultCurrency", UNSET)
        model.is_form_visible = pop("isFormVisible", UNSET)
        model.is_required = pop("isRequired", UNSET)
        model.display_order = pop("displayOrder", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.field_label) is not UNSET:
            d["fieldLabel"] = v
        if (v := model.field_type) is not UNSET:
            d["fieldType"] = v
        if (v := model.field_options) is not UNSET:
            d["fieldOptions"] = v
        if (v := model.field_default) is not UNSET:
            d["fieldDefault"] = v
        if (v := model.field_default_currency) is not UNSET:
            d["fieldDefaultCurrency"] = v
        if (v := model.is_form_visible) is not UNSET:
            d["isFormVisible"] = v
        if (v := model.is_required) is not UNSET:
            d["isRequired"] = v
        if (v := model.display_order) is not UNSET:
            d["displayOrder"] = v
        d.update(self.additional_properties)
        return d
