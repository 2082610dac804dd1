# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderCreate(Model[JSON]):
    """An order or an abandoned cart to be made; amounts in cents."""

    source: Literal[0, 1] | Literal["0", "1"]
    """0 for a historical order, which starts nothing, 1 for a real-time one, which starts automations."""
    email: str
    """The customer's e-mail address."""
    total_price: int = attrs.field(metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str
    """The currency's three letters, such as USD."""
    connectionid: str | int
    """Id of the connection it comes through."""
    customerid: str | int
    """Id of the e-commerce customer who placed it."""
    external_created_date: datetime.datetime = attrs.field(metadata={"key": "externalCreatedDate"})
    """When it was placed in the shop."""
    externalid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """The shop's id of the order; for an order, and not together with externalcheckoutid."""
    externalcheckoutid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """The shop's id of the cart; for an abandoned cart, together with abandonedDate."""
    external_updated_date: datetime.datetime | Unset = attrs.field(
        default=UNSET, metadata={"key": "externalUpdatedDate"}
    )
    """When the shop last changed it."""
    abandoned_date: datetime.datetime | Unset = attrs.field(default=UNSET, metadata={"key": "abandonedDate"})
    """When the cart was abandoned; for an abandoned cart only."""
    order_number: str | Unset = attrs.field(default=UNSET, metadata={"key": "orderNumber"})
    """The number that the shop shows."""
    order_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "orderUrl"})
    """Its address in the shop."""
    shipping_method: str | Unset = attrs.field(default=UNSET, metadata={"key": "shippingMethod"})
    """How it is shipped."""
    shipping_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "shippingAmount"})
    """The price of shipping in cents."""
    tax_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "taxAmount"})
    """The tax in cents."""
    discount_amount: int | Unset = attrs.field(default=UNSET, metadata={"key": "discountAmount"})
    """The discount in cents."""
    order_products: Sequence[EcomOrderProductWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderProducts"}
    )
    """The products on it."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderDiscounts"}
    )
    """The discounts on it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
