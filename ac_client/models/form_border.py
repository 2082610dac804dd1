# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormBorder(Model[JSON]):
    """A border."""

    width: int | Unset = UNSET
    """Its width in pixels."""
    style: str | Unset = UNSET
    """Its style, such as solid."""
    color: str | Unset = UNSET
    """Its color, as six hexadecimal digits."""
    radius: int | Unset = UNSET
    """The radius of its corners in pixels."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.width = pop("width", UNSET)
        model.style = pop("style", UNSET)
        model.color = pop("color", UNSET)
        model.radius = pop("radius", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.width) is not UNSET:
            d["width"] = v
        if (v := model.style) is not UNSET:
            d["style"] = v
        if (v := model.color) is not UNSET:
            d["color"] = v
        if (v := model.radius) is not UNSET:
            d["radius"] = v
        d.update(self.additional_properties)
        return d
