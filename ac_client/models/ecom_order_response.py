# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrderResponse(Model[JSON]):
    """One order; after a write with what belongs to it."""

    __slots__ = NO_SLOTS

    ecom_order: EcomOrder = Field("ecomOrder")
    """An order or an abandoned cart of a connected shop."""
    ecom_order_products: list[EcomOrderProductSaved] | None = Field("ecomOrderProducts", default=None)
    """The products on it."""
    ecom_order_discounts: list[EcomOrderDiscount] | None = Field("ecomOrderDiscounts", default=None)
    """The discounts on it."""
    connections: list[Connection] | None = None
    """The connection it came through; after a creation only."""


from .connection import Connection
from .ecom_order import EcomOrder
from .ecom_order_discount import EcomOrderDiscount
from .ecom_order_product_saved import EcomOrderProductSaved
