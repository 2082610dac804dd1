# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class OrderUpdateOrderResourceRequest(Model[JSON]):
    """Request body to update an order."""

    ecom_order: EcomOrderUpdate = attrs.field(metadata={"key": "ecomOrder"})
    """Changes to an order or a cart; amounts in cents."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_order_update import EcomOrderUpdate
