# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderResponse(Model[JSON]):
    """One order; after a write with what belongs to it."""

    ecom_order: EcomOrder
    """An order or an abandoned cart of a connected shop."""
    ecom_order_products: list[EcomOrderProductSaved] | Unset = UNSET
    """The products on it."""
    ecom_order_discounts: list[EcomOrderDiscount] | Unset = UNSET
    """The discounts on it."""
    connections: list[Connection] | Unset = UNSET
    """The connection it came through; after a creation only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.ecom_order = EcomOrder.from_dict(v) if isinstance(v := pop("ecomOrder", UNSET), dict) else v
        model.ecom_order_products = (
            [EcomOrderProductSaved.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("ecomOrderProducts", UNSET), list)
            else v
        )
        model.ecom_order_discounts = (
            [EcomOrderDiscount.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("ecomOrderDiscounts", UNSET), list)
            else v
        )
        model.connections = (
            [Connection.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("connections", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.ecom_order) is not UNSET:
            d["ecomOrder"] = plain(v)
        if (v := model.ecom_order_products) is not UNSET:
            d["ecomOrderProducts"] = plain(v)
        if (v := model.ecom_order_discounts) is not UNSET:
            d["ecomOrderDiscounts"] = plain(v)
        if (v := model.connections) is not UNSET:
            d["connections"] = plain(v)
        d.update(self.additional_properties)
        return d


from .connection import Connection
from .ecom_order import EcomOrder
from .ecom_order_discount import EcomOrderDiscount
from .ecom_order_product_saved import EcomOrderProductSaved
