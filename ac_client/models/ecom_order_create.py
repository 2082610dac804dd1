# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class EcomOrderCreate(Model[JSON]):
    """An order or an abandoned cart to be made; amounts in cents."""

    __slots__ = NO_SLOTS

    source: Literal[0, 1]
    """0 for a historical order, which starts nothing, 1 for a real-time one, which starts automations."""
    email: str
    """The customer's e-mail address."""
    total_price: int = Field("totalPrice")
    """The total in cents, tax and shipping included."""
    currency: str
    """The currency's three letters, such as USD."""
    connectionid: str | int
    """Id of the connection it comes through."""
    customerid: str | int
    """Id of the e-commerce customer who placed it."""
    external_created_date: datetime.datetime = Field("externalCreatedDate")
    """When it was placed in the shop."""
    externalid: str | Unset = UNSET
    """The shop's id of the order; for an order, and not together with externalcheckoutid."""
    externalcheckoutid: str | Unset = UNSET
    """The shop's id of the cart; for an abandoned cart, together with abandonedDate."""
    external_updated_date: datetime.datetime | Unset = Field("externalUpdatedDate", default=UNSET)
    """When the shop last changed it."""
    abandoned_date: datetime.datetime | Unset = Field("abandonedDate", default=UNSET)
    """When the cart was abandoned; for an abandoned cart only."""
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
    """The products on it."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = Field("orderDiscounts", default=UNSET)
    """The discounts on it."""


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
