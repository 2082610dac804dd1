# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderUpdate(Model[JSON]):
    """Changes to an order or a cart; amounts in cents."""

    externalid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """Id of the order in the shop; converts a cart to an order."""
    externalcheckoutid: str | Unset = attrs.field(default=UNSET, metadata={"omit_empty": True})
    """Id of the cart in the shop."""
    email: str | Unset = UNSET
    """The customer's email address."""
    total_price: int | Unset = attrs.field(default=UNSET, metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str | Unset = UNSET
    """Currency code, such as USD."""
    external_updated_date: datetime.datetime | Unset = attrs.field(
        default=UNSET, metadata={"key": "externalUpdatedDate"}
    )
    """When the shop last updated it."""
    abandoned_date: datetime.datetime | Unset = attrs.field(default=UNSET, metadata={"key": "abandonedDate"})
    """When the cart was abandoned."""
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
    """Its products; replaces all existing ones."""
    order_discounts: Sequence[EcomOrderDiscountWrite] | Unset = attrs.field(
        default=UNSET, metadata={"key": "orderDiscounts"}
    )
    """Its discounts; replaces all existing ones."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
