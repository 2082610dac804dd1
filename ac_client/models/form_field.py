# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormField(Model[JSON]):
    """A field of a form, or a text between fields."""

    id: str | Unset = UNSET
    """Id of the custom field, where it is one."""
    type_: str | Unset = UNSET
    """Its kind, such as header, html, fullname or email; missing for custom fields."""
    header: str | Unset = UNSET
    """Its label."""
    default_text: str | Unset = UNSET
    """The text in it while it is empty."""
    html: str | Unset = UNSET
    """The HTML of a text."""
    required: bool | Unset = UNSET
    """Whether it must be filled in."""
    required_options: JSON | Unset = UNSET
    """Which options must be chosen; an object."""
    class_: str | Unset = UNSET
    """Its CSS class."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.type_ = pop("type", UNSET)
        model.header = pop("header", UNSET)
        model.default_text = pop("default_text", UNSET)
        model.html = pop("html", UNSET)
        model.required = pop("required", UNSET)
        model.required_options = pop("required_options", UNSET)
        model.class_ = pop("class", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.header) is not UNSET:
            d["header"] = v
        if (v := model.default_text) is not UNSET:
            d["default_text"] = v
        if (v := model.html) is not UNSET:
            d["html"] = v
        if (v := model.required) is not UNSET:
            d["required"] = v
        if (v := model.required_options) is not UNSET:
            d["required_options"] = v
        if (v := model.class_) is not UNSET:
            d["class"] = v
        d.update(self.additional_properties)
        return d
