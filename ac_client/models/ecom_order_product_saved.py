# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProductSaved(Model[JSON]):
    """A product in the response to a write of an order."""

    id: str | None = None
    """The product's id; missing after a creation."""
    orderid: str | None = None
    """Id of the order."""
    ecom_order: str | None = attrs.field(default=None, metadata={"key": "ecomOrder"})
    """Id of the order."""
    connectionid: str | None = None
    """Id of its connection."""
    externalid: str | None = None
    """Id of the product in the shop."""
    sku: str | None = None
    """Its stock keeping unit."""
    name: str | None = None
    """Its name."""
    description: str | None = None
    """Its description."""
    price: str | int | None = None
    """The price of one in cents."""
    quantity: str | int | None = None
    """How many were ordered."""
    category: str | None = None
    """Its category."""
    image_url: str | None = attrs.field(default=None, metadata={"key": "imageUrl"})
    """URL of a picture."""
    product_url: str | None = attrs.field(default=None, metadata={"key": "productUrl"})
    """Its URL in the shop."""
    created_date: str | None = attrs.field(default=None, metadata={"key": "createdDate"})
    """When it was created in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    updated_date: str | None = attrs.field(default=None, metadata={"key": "updatedDate"})
    """When it was last updated in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    tstamp: str | None = None
    """When it was last written. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
