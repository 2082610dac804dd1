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
    """Id of its connection."""
    connection: str
    """Id of its connection."""
    customerid: str
    """Id of the e-commerce customer who placed it."""
    customer: str
    """Id of the e-commerce customer who placed it."""
    source: str
    """0 for a historical order, 1 for a real-time order."""
    state: str | int
    """0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting (checked out, but not yet paid)."""
    email: str
    """The customer's email address."""
    total_price: str | int = attrs.field(metadata={"key": "totalPrice"})
    """The total in cents, tax and shipping included."""
    currency: str
    """Currency code, in the case in which it was sent."""
    external_created_date: str = attrs.field(metadata={"key": "externalCreatedDate"})
    """When it was created in the shop. `dates.parse` converts it to a `datetime`."""
    order_date: str = attrs.field(metadata={"key": "orderDate"})
    """When it was placed. `dates.parse` converts it to a `datetime`."""
    created_date: str = attrs.field(metadata={"key": "createdDate"})
    """When it was created in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    updated_date: str = attrs.field(metadata={"key": "updatedDate"})
    """When it was last updated in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    tstamp: str
    """When it was last written. `dates.parse` converts it to a `datetime`."""
    externalid: str | None = None
    """Id of the order in the shop."""
    externalcheckoutid: str | None = None
    """Id of the cart in the shop."""
    order_number: str | None = attrs.field(default=None, metadata={"key": "orderNumber"})
    """The number that the shop shows."""
    discount_amount: str | int | None = attrs.field(default=None, metadata={"key": "discountAmount"})
    """The discount in cents."""
    shipping_amount: str | int | None = attrs.field(default=None, metadata={"key": "shippingAmount"})
    """The price of shipping in cents."""
    tax_amount: str | int | None = attrs.field(default=None, metadata={"key": "taxAmount"})
    """The tax in cents."""
    total_products: str | int | None = attrs.field(default=None, metadata={"key": "totalProducts"})
    """Number of products."""
    shipping_method: str | None = attrs.field(default=None, metadata={"key": "shippingMethod"})
    """Shipping method."""
    order_url: str | None = attrs.field(default=None, metadata={"key": "orderUrl"})
    """Its URL in the shop."""
    external_updated_date: str | None = attrs.field(default=None, metadata={"key": "externalUpdatedDate"})
    """When the shop last updated it. `dates.parse` converts it to a `datetime`."""
    abandoned_date: str | None = attrs.field(default=None, metadata={"key": "abandonedDate"})
    """When the cart was abandoned. `dates.parse` converts it to a `datetime`."""
    order_products: list[str] | None = attrs.field(default=None, metadata={"key": "orderProducts"})
    """Ids of its products."""
    order_discounts: list[str] | None = attrs.field(default=None, metadata={"key": "orderDiscounts"})
    """Ids of its discounts."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
