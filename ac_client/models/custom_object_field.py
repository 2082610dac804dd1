# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectField(Model[JSON]):
    """A field of a schema."""

    id: str | Unset = UNSET
    """The field's id, as its author chose it."""
    slug: str | Unset = UNSET
    """Its machine name."""
    labels: CustomObjectLabels | Unset = UNSET
    """What people call it."""
    description: str | Unset = UNSET
    """What it is for."""
    type_: str | Unset = UNSET
    """What it holds: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another
    type."""
    required: bool | Unset = UNSET
    """Whether every record needs it."""
    is_required: bool | Unset = UNSET
    """The same in the reply to a change."""
    scale: int | Unset = UNSET
    """Decimal places of a number."""
    default_currency: str | Unset = UNSET
    """The currency of a currency field, such as USD."""
    options: list[CustomObjectFieldOption] | Unset = UNSET
    """What a dropdown or multiselect offers."""
    origin: str | Unset = UNSET
    """The integration that it comes from."""
    inherited: bool | Unset = UNSET
    """Whether it comes from the parent schema."""
    status: str | Unset = UNSET
    """marked_for_deletion when it is about to go; shown with showFields only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.slug = pop("slug", UNSET)
        model.labels = CustomObjectLabels.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.description = pop("description", UNSET)
        model.type_ = pop("type", UNSET)
        model.required = pop("required", UNSET)
        model.is_required = pop("isRequired", UNSET)
        model.scale = pop("scale", UNSET)
        model.default_currency = pop("defaultCurrency", UNSET)
        model.options = (
            [CustomObjectFieldOption.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("options", UNSET), list)
            else v
        )
        model.origin = pop("origin", UNSET)
        model.inherited = pop("inherited", UNSET)
        model.status = pop("status", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "slug": self.slug,
                "labels": plain(self.labels),
                "description": self.description,
                "type": self.type_,
                "required": self.required,
                "isRequired": self.is_required,
                "scale": self.scale,
                "defaultCurrency": self.default_currency,
                "options": plain(self.options),
                "origin": self.origin,
                "inherited": self.inherited,
                "status": self.status,
                **self.additional_properties,
            }
        )


from .custom_object_field_option import CustomObjectFieldOption
from .custom_object_labels import CustomObjectLabels
