# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomField(Model[JSON]):
    """A custom field of accounts or of deals."""

    id: str
    """The field's id."""
    field_label: str
    """Its name."""
    field_type: str
    """Its kind, such as text, date, dropdown or currency."""
    field_options: list[str] | None
    """Its choices; null where it has none."""
    field_default: str | int | None
    """Its default value."""
    is_form_visible: int
    """1 when forms may show it, else 0."""
    is_required: int
    """1 when it needs a value, else 0."""
    display_order: int
    """Its place among the fields, from 1."""
    created_timestamp: str
    """When it was made, without a zone."""
    updated_timestamp: str
    """When it was last changed, without a zone."""
    field_default_currency: str | None | Unset = UNSET
    """The currency of that, in three letters."""
    personalization: str | Unset = UNSET
    """Its personalization tag."""
    known_field_id: int | None | Unset = UNSET
    """Id of the built-in field that it stands for."""
    hide_field_flag: int | Unset = UNSET
    """1 when it is hidden, else 0."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.field_label = pop("fieldLabel", UNSET)
        model.field_type = pop("fieldType", UNSET)
        model.field_options = pop("fieldOptions", UNSET)
        model.field_default = pop("fieldDefault", UNSET)
        model.is_form_visible = pop("isFormVisible", UNSET)
        model.is_required = pop("isRequired", UNSET)
        model.display_order = pop("displayOrder", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.field_default_currency = pop("fieldDefaultCurrency", UNSET)
        model.personalization = pop("personalization", UNSET)
        model.known_field_id = pop("knownFieldId", UNSET)
        model.hide_field_flag = pop("hideFieldFlag", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.field_label) is not UNSET:
            d["fieldLabel"] = v
        if (v := model.field_type) is not UNSET:
            d["fieldType"] = v
        if (v := model.field_options) is not UNSET:
            d["fieldOptions"] = v
        if (v := model.field_default) is not UNSET:
            d["fieldDefault"] = v
        if (v := model.is_form_visible) is not UNSET:
            d["isFormVisible"] = v
        if (v := model.is_required) is not UNSET:
            d["isRequired"] = v
        if (v := model.display_order) is not UNSET:
            d["displayOrder"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        if (v := model.field_default_currency) is not UNSET:
            d["fieldDefaultCurrency"] = v
        if (v := model.personalization) is not UNSET:
            d["personalization"] = v
        if (v := model.known_field_id) is not UNSET:
            d["knownFieldId"] = v
        if (v := model.hide_field_flag) is not UNSET:
            d["hideFieldFlag"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
