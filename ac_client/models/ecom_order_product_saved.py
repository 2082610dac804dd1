# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProductSaved(Model[JSON]):
    """A product as the reply to a written order shows it."""

    id: str | Unset = UNSET
    """The product's id; missing after a creation."""
    orderid: str | Unset = UNSET
    """Id of the order."""
    ecom_order: str | Unset = UNSET
    """Id of the order."""
    connectionid: str | Unset = UNSET
    """Id of the connection it came through."""
    externalid: str | Unset = UNSET
    """The shop's id of the product."""
    sku: str | None | Unset = UNSET
    """Its stock keeping unit."""
    name: str | Unset = UNSET
    """Its name."""
    description: str | None | Unset = UNSET
    """What it is."""
    price: str | int | Unset = UNSET
    """The price of one in cents."""
    quantity: str | int | Unset = UNSET
    """How many were ordered."""
    category: str | None | Unset = UNSET
    """Its category."""
    image_url: str | None | Unset = UNSET
    """Address of a picture."""
    product_url: str | None | Unset = UNSET
    """Its address in the shop."""
    created_date: str | Unset = UNSET
    """When it was made here."""
    updated_date: str | Unset = UNSET
    """When it was last changed here."""
    tstamp: str | Unset = UNSET
    """When it was last written."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
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
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "orderid": self.orderid,
                "ecomOrder": self.ecom_order,
                "connectionid": self.connectionid,
                "externalid": self.externalid,
                "sku": self.sku,
                "name": self.name,
                "description": self.description,
                "price": self.price,
                "quantity": self.quantity,
                "category": self.category,
                "imageUrl": self.image_url,
                "productUrl": self.product_url,
                "createdDate": self.created_date,
                "updatedDate": self.updated_date,
                "tstamp": self.tstamp,
                "links": self.links,
                **self.additional_properties,
            }
        )
