# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderProductWrite(Model[JSON]):
    """A product of an order to write."""

    externalid: str
    """Id of the product in the shop."""
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
    """Its description."""
    image_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "imageUrl"})
    """URL of a picture."""
    product_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "productUrl"})
    """Its URL in the shop."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
