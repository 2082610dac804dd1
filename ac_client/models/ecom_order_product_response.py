# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrderProductResponse(Model[JSON]):
    """One product on an order."""

    __slots__ = NO_SLOTS

    ecom_order_product: EcomOrderProduct = Field("ecomOrderProduct")
    """A product on an order."""


from .ecom_order_product import EcomOrderProduct
