# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderDiscount(Model[JSON]):
    """A discount on an order."""

    id: str
    """The discount's id."""
    orderid: str
    """Id of the order."""
    name: str
    """Its code or name."""
    type_: str
    """What it lowers: order or shipping."""
    discount_amount: str
    """The amount in cents."""
    created_date: str
    """When it was made here."""
    updated_date: str
    """When it was last changed here."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.orderid = pop("orderid", UNSET)
        model.name = pop("name", UNSET)
        model.type_ = pop("type", UNSET)
        model.discount_amount = pop("discountAmount", UNSET)
        model.created_date = pop("createdDate", UNSET)
        model.updated_date = pop("updatedDate", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.orderid) is not UNSET:
            d["orderid"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.discount_amount) is not UNSET:
            d["discountAmount"] = v
        if (v := model.created_date) is not UNSET:
            d["createdDate"] = v
        if (v := model.updated_date) is not UNSET:
            d["updatedDate"] = v
        d.update(self.additional_properties)
        return d
