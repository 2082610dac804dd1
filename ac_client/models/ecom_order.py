# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrder(Model[JSON]):
    """An order or an abandoned cart of a connected shop."""

    __slots__ = NO_SLOTS

    id: str
    """The order's id."""
    connectionid: str | None = None
    """Id of the connection it came through."""
    connection: str | None = None
    """Id of the connection it came through."""
    customerid: str | None = None
    """Id of the e-commerce customer who placed it."""
    customer: str | None = None
    """Id of the e-commerce customer who placed it."""
    externalid: str | None = None
    """The shop's id of the order."""
    externalcheckoutid: str | None = None
    """The shop's id of the cart."""
    order_number: str | None = Field("orderNumber", default=None)
    """The number that the shop shows."""
    source: str | None = None
    """0 for a historical order, 1 for a real-time one."""
    state: str | int | None = None
    """0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting (checked out, but not yet paid)."""
    email: str | None = None
    """The customer's e-mail address."""
    total_price: str | int | None = Field("totalPrice", default=None)
    """The total in cents, tax and shipping included."""
    discount_amount: str | int | None = Field("discountAmount", default=None)
    """The discount in cents."""
    shipping_amount: str | int | None = Field("shippingAmount", default=None)
    """The price of shipping in cents."""
    tax_amount: str | int | None = Field("taxAmount", default=None)
    """The tax in cents."""
    total_products: str | int | None = Field("totalProducts", default=None)
    """How many products are on it."""
    currency: str | None = None
    """The currency's three letters; in the case in which they were sent."""
    shipping_method: str | None = Field("shippingMethod", default=None)
    """How it is shipped."""
    order_url: str | None = Field("orderUrl", default=None)
    """Its address in the shop."""
    external_created_date: str | None = Field("externalCreatedDate", default=None)
    """When it was placed in the shop. `dates.parse` makes a `datetime` of it."""
    external_updated_date: str | None = Field("externalUpdatedDate", default=None)
    """When the shop last changed it. `dates.parse` makes a `datetime` of it."""
    abandoned_date: str | None = Field("abandonedDate", default=None)
    """When the cart was abandoned. `dates.parse` makes a `datetime` of it."""
    order_date: str | None = Field("orderDate", default=None)
    """When it was placed. `dates.parse` makes a `datetime` of it."""
    created_date: str | None = Field("createdDate", default=None)
    """When it was made here. `dates.parse` makes a `datetime` of it."""
    updated_date: str | None = Field("updatedDate", default=None)
    """When it was last changed here. `dates.parse` makes a `datetime` of it."""
    tstamp: str | None = None
    """When it was last written. `dates.parse` makes a `datetime` of it."""
    order_products: list[str] | None = Field("orderProducts", default=None)
    """Ids of the products on it."""
    order_discounts: list[str] | None = Field("orderDiscounts", default=None)
    """Ids of the discounts on it."""
    links: JSON = None
    """URLs of what belongs to it."""
