# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderResponse(Model[JSON]):
    """One order; after a write, with related data."""

    ecom_order: EcomOrder = attrs.field(metadata={"key": "ecomOrder"})
    """An order or an abandoned cart of a connected shop."""
    ecom_order_products: list[EcomOrderProductSaved] | None = attrs.field(
        default=None, metadata={"key": "ecomOrderProducts"}
    )
    """Its products."""
    ecom_order_discounts: list[EcomOrderDiscount] | None = attrs.field(
        default=None, metadata={"key": "ecomOrderDiscounts"}
    )
    """Its discounts."""
    connections: list[Connection] | None = None
    """Its connection; only in the response to a creation."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .connection import Connection
from .ecom_order import EcomOrder
from .ecom_order_discount import EcomOrderDiscount
from .ecom_order_product_saved import EcomOrderProductSaved
