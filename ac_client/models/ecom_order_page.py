# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrderPage(Model[JSON]):
    """One page of orders."""

    __slots__ = NO_SLOTS

    ecom_orders: list[EcomOrder] = Field("ecomOrders")
    """The orders."""
    meta: Meta | None = None
    """What a list says of itself."""


from .ecom_order import EcomOrder
from .meta import Meta
