# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class OrderUpdateOrderResourceRequest(Model[JSON]):
    """The body that changes an order."""

    __slots__ = NO_SLOTS

    ecom_order: EcomOrderUpdate = Field("ecomOrder")
    """What to change of an order or a cart; amounts in cents."""


from .ecom_order_update import EcomOrderUpdate
