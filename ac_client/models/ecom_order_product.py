# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProduct(Model[JSON]):
    """A product on an order."""

    id: str
    """The product's id."""
    orderid: str
    """Id of the order."""
    ecom_order: str = attrs.field(metadata={"key": "ecomOrder"})
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
    image_url: str | None = attrs.field(metadata={"key": "imageUrl"})
    """Address of a picture."""
    product_url: str | None = attrs.field(metadata={"key": "productUrl"})
    """Its address in the shop."""
    created_date: str = attrs.field(metadata={"key": "createdDate"})
    """When it was made here. `dates.parse` makes a `datetime` of it."""
    updated_date: str = attrs.field(metadata={"key": "updatedDate"})
    """When it was last changed here. `dates.parse` makes a `datetime` of it."""
    tstamp: str
    """When it was last written. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
