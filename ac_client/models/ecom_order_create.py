# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderCreate(Model[JSON]):
    """An order or an abandoned cart to create; amounts in cents."""

    source: Literal[0, 1] | Literal["0", "1"]
    """0 for a historical order, which starts no automations; 1 for a real-time order, which does."""
    email: str
    """The customer's email address."""
    total_price: int = attrs.field(metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str
    """Currency code, such as USD."""
    connectionid: str | int
    """Id of its connection."""
    customerid: str | int
    """Id of the e-commerce customer who placed it."""
    external_created_date: datetime.datetime = attrs.field(metadata={"key": "externalCreatedDate"})
    """When it was created in the shop."""
    externalid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """Id of the order in the shop; for an order, not together with externalcheckoutid."""
    externalcheckoutid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """Id of the cart in the shop; for an abandoned cart, together with abandonedDate."""
    external_updated_date: datetime.datetime | Unset = attrs.field(
        default=UNSET, metadata={"key": "externalUpdatedDate"}
    )
    """When the shop last updated it."""
    abandoned_date: datetime.datetime | Unset = attrs.field(default=UNSET, metadata={"key": "abandonedDate"})
    """When the cart was abandoned; for an abandoned cart only."""
    order_number: str | Unset = attrs.field(default=UNSET, metadata={"key": "orderNumber"})
    """The number that the shop shows."""
    order_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "orderUrl"})
    """Its URL in the shop."""
    shipping_method: str | Unset = attrs.field(default=UNSET, metadata={"key": "shippingMethod"})
    """Shipping method."""
    shipping_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "shippingAmount"})
    """The price of shipping in cents."""
    tax_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "taxAmount"})
    """The tax in cents."""
    discount_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "discountAmount"})
    """The discount in cents."""
    order_products: Sequence[EcomOrderProductWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderProducts"}
    )
    """Its products."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderDiscounts"}
    )
    """Its discounts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
