# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderDiscountWrite(Model[JSON]):
    """A discount on an order that is written."""

    name: str | Unset = UNSET
    """Its code or name."""
    type_: Literal["order", "shipping"] | Unset = UNSET
    """What it lowers."""
    discount_amount: int | str | Unset = UNSET
    """The amount in cents."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.type_ = pop("type", UNSET)
        model.discount_amount = pop("discountAmount", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.discount_amount) is not UNSET:
            d["discountAmount"] = v
        d.update(self.additional_properties)
        return d
