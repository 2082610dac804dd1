# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectFieldWrite(Model[JSON]):
    """A field of a schema that is written."""

    id: str
    """The field's id, of your own choice; unique in the schema, deleted fields included."""
    labels: CustomObjectLabelsWrite
    """What people are to call it."""
    type_: str
    """What it holds: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another
    type."""
    slug: str | Unset = UNSET
    """Its machine name."""
    description: str | Unset = UNSET
    """What it is for."""
    required: bool | Unset = UNSET
    """Whether every record needs it."""
    is_required: bool | Unset = UNSET
    """The same under the name that a change is documented with."""
    scale: int | Unset = UNSET
    """Decimal places of a number."""
    default_currency: str | Unset = UNSET
    """The currency of a currency field, such as USD."""
    options: list[CustomObjectFieldOptionWrite] | Unset = UNSET
    """What a dropdown or multiselect offers."""
    origin: str | Unset = UNSET
    """The integration that it comes from."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.labels = CustomObjectLabelsWrite.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.type_ = pop("type", UNSET)
        model.slug = pop("slug", UNSET)
        model.description = pop("description", UNSET)
        model.required = pop("required", UNSET)
        model.is_required = pop("isRequired", UNSET)
        model.scale = pop("scale", UNSET)
        model.default_currency = pop("defaultCurrency", UNSET)
        model.options = (
            [CustomObjectFieldOptionWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("options", UNSET), list)
            else v
        )
        model.origin = pop("origin", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.labels) is not UNSET:
            d["labels"] = plain(v)
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.slug) is not UNSET:
            d["slug"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.required) is not UNSET:
            d["required"] = v
        if (v := model.is_required) is not UNSET:
            d["isRequired"] = v
        if (v := model.scale) is not UNSET:
            d["scale"] = v
        if (v := model.default_currency) is not UNSET:
            d["defaultCurrency"] = v
        if (v := model.options) is not UNSET:
            d["options"] = plain(v)
        if (v := model.origin) is not UNSET:
            d["origin"] = v
        d.update(self.additional_properties)
        return d


from .custom_object_field_option_write import CustomObjectFieldOptionWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
