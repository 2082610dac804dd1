# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class EcomOrderUpdate(Model[JSON]):
    """What to change of an order or a cart; amounts in cents."""

    __slots__ = NO_SLOTS

    externalid: str | Unset = UNSET
    """The shop's id of the order; it turns a cart into an order."""
    externalcheckoutid: str | Unset = UNSET
    """The shop's id of the cart."""
    email: str | Unset = UNSET
    """The customer's e-mail address."""
    total_price: int | Unset = Field("totalPrice", default=UNSET)
    """The total in cents, tax and shipping included."""
    currency: str | Unset = UNSET
    """The currency's three letters, such as USD."""
    external_updated_date: datetime.datetime | Unset = Field("externalUpdatedDate", default=UNSET)
    """When the shop last changed it."""
    abandoned_date: datetime.datetime | Unset = Field("abandonedDate", default=UNSET)
    """When the cart was abandoned."""
    order_number: str | Unset = Field("orderNumber", default=UNSET)
    """The number that the shop shows."""
    order_url: str | Unset = Field("orderUrl", default=UNSET)
    """Its address in the shop."""
    shipping_method: str | Unset = Field("shippingMethod", default=UNSET)
    """How it is shipped."""
    shipping_amount: int | Unset = Field("shippingAmount", default=UNSET)
    """The price of shipping in cents."""
    tax_amount: int | Unset = Field("taxAmount", default=UNSET)
    """The tax in cents."""
    discount_amount: int | Unset = Field("discountAmount", default=UNSET)
    """The discount in cents."""
    order_products: Sequence[EcomOrderProductWrite] | Unset = Field("orderProducts", default=UNSET)
    """The products on it from now on."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = Field("orderDiscounts", default=UNSET)
    """The discounts on it from now on."""


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
