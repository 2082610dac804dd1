# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormStyle(Model[JSON]):
    """What a form looks like."""

    background: str | Unset = UNSET
    """Background color, as six hexadecimal digits."""
    fontcolor: str | Unset = UNSET
    """Text color."""
    dark: bool | Unset = UNSET
    """Whether it is dark."""
    layout: str | Unset = UNSET
    """How it is laid out, such as normal."""
    width: int | Unset = UNSET
    """Its width in pixels."""
    border: FormBorder | Unset = UNSET
    """A border."""
    button: FormButton | Unset = UNSET
    """A form's button."""
    ac_branding: bool | Unset = UNSET
    """Whether it shows the vendor's name."""
    customcss: str | Unset = UNSET
    """CSS of the account's own."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.background = pop("background", UNSET)
        model.fontcolor = pop("fontcolor", UNSET)
        model.dark = pop("dark", UNSET)
        model.layout = pop("layout", UNSET)
        model.width = pop("width", UNSET)
        model.border = FormBorder.from_dict(v) if isinstance(v := pop("border", UNSET), dict) else v
        model.button = FormButton.from_dict(v) if isinstance(v := pop("button", UNSET), dict) else v
        model.ac_branding = pop("ac_branding", UNSET)
        model.customcss = pop("customcss", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.background) is not UNSET:
            d["background"] = v
        if (v := model.fontcolor) is not UNSET:
            d["fontcolor"] = v
        if (v := model.dark) is not UNSET:
            d["dark"] = v
        if (v := model.layout) is not UNSET:
            d["layout"] = v
        if (v := model.width) is not UNSET:
            d["width"] = v
        if (v := model.border) is not UNSET:
            d["border"] = plain(v)
        if (v := model.button) is not UNSET:
            d["button"] = plain(v)
        if (v := model.ac_branding) is not UNSET:
            d["ac_branding"] = v
        if (v := model.customcss) is not UNSET:
            d["customcss"] = v
        d.update(self.additional_properties)
        return d


from .form_border import FormBorder
from .form_button import FormButton
