# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class EcomOrderProductWrite(Model[JSON]):
    """A product on an order that is written."""

    __slots__ = NO_SLOTS

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
    image_url: str | Unset = Field("imageUrl", default=UNSET)
    """Address of a picture."""
    product_url: str | Unset = Field("productUrl", default=UNSET)
    """Its address in the shop."""
