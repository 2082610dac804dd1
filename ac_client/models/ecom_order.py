# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrder(Model[JSON]):
    """An order or an abandoned cart of a connected shop."""

    id: str
    """The order's id."""
    connectionid: str
    """Id of the connection it came through."""
    connection: str
    """Id of the connection it came through."""
    customerid: str
    """Id of the e-commerce customer who placed it."""
    customer: str
    """Id of the e-commerce customer who placed it."""
    source: str
    """0 for a historical order, 1 for a real-time one."""
    state: str | int
    """0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting (checked out, but not yet paid)."""
    email: str
    """The customer's e-mail address."""
    total_price: str | int = attrs.field(metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str
    """The currency's three letters; in the case in which they were sent."""
    external_created_date: str = attrs.field(metadata={"key": "externalCreatedDate"})
    """When it was placed in the shop. `dates.parse` makes a `datetime` of it."""
    order_date: str = attrs.field(metadata={"key": "orderDate"})
    """When it was placed. `dates.parse` makes a `datetime` of it."""
    created_date: str = attrs.field(metadata={"key": "createdDate"})
    """When it was made here. `dates.parse` makes a `datetime` of it."""
    updated_date: str = attrs.field(metadata={"key": "updatedDate"})
    """When it was last changed here. `dates.parse` makes a `datetime` of it."""
    tstamp: str
    """When it was last written. `dates.parse` makes a `datetime` of it."""
    externalid: str | None = None
    """The shop's id of the order."""
    externalcheckoutid: str | None = None
    """The shop's id of the cart."""
    order_number: str | None = attrs.field(default=None, metadata={"key": "orderNumber"})
    """The number that the shop shows."""
    discount_amount: str | int | None = attrs.field(default=None, metadata={"key": "discountAmount"})
    """The discount in cents."""
    shipping_amount: str | int | None = attrs.field(default=None, metadata={"key": "shippingAmount"})
    """The price of shipping in cents."""
    tax_amount: str | int | None = attrs.field(default=None, metadata={"key": "taxAmount"})
    """The tax in cents."""
    total_products: str | int | None = attrs.field(default=None, metadata={"key": "totalProducts"})
    """How many products are on it."""
    shipping_method: str | None = attrs.field(default=None, metadata={"key": "shippingMethod"})
    """How it is shipped."""
    order_url: str | None = attrs.field(default=None, metadata={"key": "orderUrl"})
    """Its address in the shop."""
    external_updated_date: str | None = attrs.field(default=None, metadata={"key": "externalUpdatedDate"})
    """When the shop last changed it. `dates.parse` makes a `datetime` of it."""
    abandoned_date: str | None = attrs.field(default=None, metadata={"key": "abandonedDate"})
    """When the cart was abandoned. `dates.parse` makes a `datetime` of it."""
    order_products: list[str] | None = attrs.field(default=None, metadata={"key": "orderProducts"})
    """Ids of the products on it."""
    order_discounts: list[str] | None = attrs.field(default=None, metadata={"key": "orderDiscounts"})
    """Ids of the discounts on it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
