# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderUpdate(Model[JSON]):
    """What to change of an order or a cart; amounts in cents."""

    externalid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """The shop's id of the order; it turns a cart into an order."""
    externalcheckoutid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """The shop's id of the cart."""
    email: str | Unset = UNSET
    """The customer's e-mail address."""
    total_price: int | Unset = attrs.field(default=UNSET, metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str | Unset = UNSET
    """The currency's three letters, such as USD."""
    external_updated_date: datetime.datetime | Unset = attrs.field(
        default=UNSET, metadata={"key": "externalUpdatedDate"}
    )
    """When the shop last changed it."""
    abandoned_date: datetime.datetime | Unset = attrs.field(default=UNSET, metadata={"key": "abandonedDate"})
    """When the cart was abandoned."""
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
    """The products on it from now on."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderDiscounts"}
    )
    """The discounts on it from now on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
