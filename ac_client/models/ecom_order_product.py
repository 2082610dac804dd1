# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProduct(Model[JSON]):
    """A product in an order."""

    id: str
    """The product's id."""
    orderid: str
    """Id of the order."""
    ecom_order: str = attrs.field(metadata={"key": "ecomOrder"})
    """Id of the order."""
    connectionid: str
    """Id of its connection."""
    externalid: str
    """Id of the product in the shop."""
    sku: str | None
    """Its stock keeping unit."""
    name: str
    """Its name."""
    description: str | None
    """Its description."""
    price: str
    """The price of one in cents."""
    quantity: str
    """How many were ordered."""
    category: str | None
    """Its category."""
    image_url: str | None = attrs.field(metadata={"key": "imageUrl"})
    """URL of a picture."""
    product_url: str | None = attrs.field(metadata={"key": "productUrl"})
    """Its URL in the shop."""
    created_date: str = attrs.field(metadata={"key": "createdDate"})
    """When it was created in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    updated_date: str = attrs.field(metadata={"key": "updatedDate"})
    """When it was last updated in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    tstamp: str
    """When it was last written. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
