# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class OrderCreateNewOrderRequest(Model[JSON]):
    """Request body to create an order."""

    ecom_order: EcomOrderCreate = attrs.field(metadata={"key": "ecomOrder"})
    """An order or an abandoned cart to create; amounts in cents."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_order_create import EcomOrderCreate
