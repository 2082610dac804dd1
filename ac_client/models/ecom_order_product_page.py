# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrderProductPage(Model[JSON]):
    """One page of products on orders."""

    __slots__ = NO_SLOTS

    ecom_order_products: list[EcomOrderProduct] = Field("ecomOrderProducts")
    """The products."""
    meta: Meta | None = None
    """What a list says of itself."""


from .ecom_order_product import EcomOrderProduct
from .meta import Meta
