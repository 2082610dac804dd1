# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldUpdate(Model[JSON]):
    """What to change of a custom field."""

    title: str | Unset = UNSET
    """Its title."""
    type_: str | Unset = UNSET
    """What it holds, such as text, date or listbox."""
    perstag: str | Unset = UNSET
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | Unset = UNSET
    """What it is for."""
    isrequired: bool | int | Unset = UNSET
    """Whether it has to be filled in."""
    defval: str | Unset = UNSET
    """Its default value, dates like 2025-01-31."""
    visible: bool | int | Unset = UNSET
    """Whether forms can have it."""
    ordernum: str | int | Unset = UNSET
    """Its place among the fields."""
    service: str | Unset = UNSET
    """The integration it comes from, such as shopify."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.type_ = pop("type", UNSET)
        model.perstag = pop("perstag", UNSET)
        model.descript = pop("descript", UNSET)
        model.isrequired = pop("isrequired", UNSET)
        model.defval = pop("defval", UNSET)
        model.visible = pop("visible", UNSET)
        model.ordernum = pop("ordernum", UNSET)
        model.service = pop("service", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.perstag) is not UNSET:
            d["perstag"] = v
        if (v := model.descript) is not UNSET:
            d["descript"] = v
        if (v := model.isrequired) is not UNSET:
            d["isrequired"] = v
        if (v := model.defval) is not UNSET:
            d["defval"] = v
        if (v := model.visible) is not UNSET:
            d["visible"] = v
        if (v := model.ordernum) is not UNSET:
            d["ordernum"] = v
        if (v := model.service) is not UNSET:
            d["service"] = v
        d.update(self.additional_properties)
        return d
