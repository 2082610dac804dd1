# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProduct(Model[JSON]):
    """A product on an order."""

    id: str
    """The product's id."""
    orderid: str
    """Id of the order."""
    ecom_order: str
    """Id of the order."""
    connectionid: str
    """Id of the connection it came through."""
    externalid: str
    """The shop's id of the product."""
    sku: str | None
    """Its stock keeping unit."""
    name: str
    """Its name."""
    description: str | None
    """What it is."""
    price: str
    """The price of one in cents."""
    quantity: str
    """How many were ordered."""
    category: str | None
    """Its category."""
    image_url: str | None
    """Address of a picture."""
    product_url: str | None
    """Its address in the shop."""
    created_date: str
    """When it was made here."""
    updated_date: str
    """When it was last changed here."""
    tstamp: str
    """When it was last written."""
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
        model.orderid = pop("orderid", UNSET)
        model.ecom_order = pop("ecomOrder", UNSET)
        model.connectionid = pop("connectionid", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.sku = pop("sku", UNSET)
        model.name = pop("name", UNSET)
        model.description = pop("description", UNSET)
        model.price = pop("price", UNSET)
        model.quantity = pop("quantity", UNSET)
        model.category = pop("category", UNSET)
        model.image_url = pop("imageUrl", UNSET)
        model.product_url = pop("productUrl", UNSET)
        model.created_date = pop("createdDate", UNSET)
        model.updated_date = pop("updatedDate", UNSET)
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
        if (v := model.orderid) is not UNSET:
            d["orderid"] = v
        if (v := model.ecom_order) is not UNSET:
            d["ecomOrder"] = v
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.sku) is not UNSET:
            d["sku"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.price) is not UNSET:
            d["price"] = v
        if (v := model.quantity) is not UNSET:
            d["quantity"] = v
        if (v := model.category) is not UNSET:
            d["category"] = v
        if (v := model.image_url) is not UNSET:
            d["imageUrl"] = v
        if (v := model.product_url) is not UNSET:
            d["productUrl"] = v
        if (v := model.created_date) is not UNSET:
            d["createdDate"] = v
        if (v := model.updated_date) is not UNSET:
            d["updatedDate"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
