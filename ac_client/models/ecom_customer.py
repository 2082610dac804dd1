# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomer(Model[JSON]):
    """A customer of a connected shop."""

    id: str
    """The customer's id."""
    connectionid: str
    """Id of its connection; 0 for the sum of all connections."""
    connection: str | None
    """Id of its connection again; null for the sum."""
    externalid: str
    """Id of the customer in the shop."""
    email: str
    """The email address."""
    accepts_marketing: Flag | None = attrs.field(default=None, metadata={"key": "acceptsMarketing"})
    """1 if the customer agreed to marketing, else 0."""
    total_revenue: str | None = attrs.field(default=None, metadata={"key": "totalRevenue"})
    """Total revenue, in cents."""
    total_orders: str | None = attrs.field(default=None, metadata={"key": "totalOrders"})
    """How many orders it has placed."""
    total_products: str | None = attrs.field(default=None, metadata={"key": "totalProducts"})
    """How many products it has bought."""
    avg_revenue_per_order: str | None = attrs.field(default=None, metadata={"key": "avgRevenuePerOrder"})
    """Average revenue per order, in cents."""
    avg_product_category: str | None = attrs.field(default=None, metadata={"key": "avgProductCategory"})
    """The category it buys from most often."""
    tstamp: str | None = None
    """When it was last written, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
