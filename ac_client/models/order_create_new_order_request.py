# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class OrderCreateNewOrderRequest(Model[JSON]):
    """The body that creates an order."""

    __slots__ = NO_SLOTS

    ecom_order: EcomOrderCreate = Field("ecomOrder")
    """An order or an abandoned cart to be made; amounts in cents."""


from .ecom_order_create import EcomOrderCreate
