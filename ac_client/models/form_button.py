# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormButton(Model[JSON]):
    """A form's button."""

    background: str | Unset = UNSET
    """Background color, as six hexadecimal digits."""
    fontcolor: str | Unset = UNSET
    """Text color."""
    padding: int | Unset = UNSET
    """Space around the text, in pixels."""
    border: FormBorder | Unset = UNSET
    """A border."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.background = pop("background", UNSET)
        model.fontcolor = pop("fontcolor", UNSET)
        model.padding = pop("padding", UNSET)
        model.border = FormBorder.from_dict(v) if isinstance(v := pop("border", UNSET), dict) else v
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
        if (v := model.padding) is not UNSET:
            d["padding"] = v
        if (v := model.border) is not UNSET:
            d["border"] = plain(v)
        d.update(self.additional_properties)
        return d


from .form_border import FormBorder
