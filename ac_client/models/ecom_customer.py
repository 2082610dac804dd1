# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomer(Model[JSON]):
    """A customer of a connected shop."""

    id: str
    """The customer's id."""
    connectionid: str
    """Id of the connection it came through; 0 for the sum over all connections."""
    connection: str | None
    """Id of the connection once more; null for that sum."""
    externalid: str
    """The shop's id of the customer."""
    email: str
    """The e-mail address."""
    accepts_marketing: str | Unset = UNSET
    """1 when the customer agreed to marketing, else 0."""
    total_revenue: str | Unset = UNSET
    """What it has spent in all, in cents."""
    total_orders: str | Unset = UNSET
    """How many orders it has placed."""
    total_products: str | Unset = UNSET
    """How many products it has bought."""
    avg_revenue_per_order: str | Unset = UNSET
    """What it spends on an order, in cents."""
    avg_product_category: str | Unset = UNSET
    """The category it buys most from."""
    tstamp: str | Unset = UNSET
    """When it was last written, with offset."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.connectionid = pop("connectionid", UNSET)
        model.connection = pop("connection", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.email = pop("email", UNSET)
        model.accepts_marketing = pop("acceptsMarketing", UNSET)
        model.total_revenue = pop("totalRevenue", UNSET)
        model.total_orders = pop("totalOrders", UNSET)
        model.total_products = pop("totalProducts", UNSET)
        model.avg_revenue_per_order = pop("avgRevenuePerOrder", UNSET)
        model.avg_product_category = pop("avgProductCategory", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.connection) is not UNSET:
            d["connection"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.accepts_marketing) is not UNSET:
            d["acceptsMarketing"] = v
        if (v := model.total_revenue) is not UNSET:
            d["totalRevenue"] = v
        if (v := model.total_orders) is not UNSET:
            d["totalOrders"] = v
        if (v := model.total_products) is not UNSET:
            d["totalProducts"] = v
        if (v := model.avg_revenue_per_order) is not UNSET:
            d["avgRevenuePerOrder"] = v
        if (v := model.avg_product_category) is not UNSET:
            d["avgProductCategory"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
