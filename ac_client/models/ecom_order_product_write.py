# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProductWrite(Model[JSON]):
    """A product on an order that is written."""

    externalid: str
    """The shop's id of the product."""
    name: str
    """Its name."""
    price: int
    """The price of one in cents."""
    quantity: int
    """How many were ordered."""
    category: str | Unset = UNSET
    """Its category."""
    sku: str | Unset = UNSET
    """Its stock keeping unit."""
    description: str | Unset = UNSET
    """What it is."""
    image_url: str | Unset = UNSET
    """Address of a picture."""
    product_url: str | Unset = UNSET
    """Its address in the shop."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.externalid = pop("externalid", UNSET)
        model.name = pop("name", UNSET)
        model.price = pop("price", UNSET)
        model.quantity = pop("quantity", UNSET)
        model.category = pop("category", UNSET)
        model.sku = pop("sku", UNSET)
        model.description = pop("description", UNSET)
        model.image_url = pop("imageUrl", UNSET)
        model.product_url = pop("productUrl", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.price) is not UNSET:
            d["price"] = v
        if (v := model.quantity) is not UNSET:
            d["quantity"] = v
        if (v := model.category) is not UNSET:
            d["category"] = v
        if (v := model.sku) is not UNSET:
            d["sku"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.image_url) is not UNSET:
            d["imageUrl"] = v
        if (v := model.product_url) is not UNSET:
            d["productUrl"] = v
        d.update(self.additional_properties)
        return d
