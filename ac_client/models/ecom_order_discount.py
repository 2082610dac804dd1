# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class EcomOrderDiscount(Model[JSON]):
    """A discount on an order."""

    __slots__ = NO_SLOTS

    id: str
    """The discount's id."""
    orderid: str | None = None
    """Id of the order."""
    name: str | None = None
    """Its code or name."""
    type_: str | None = Field("type", default=None)
    """What it lowers: order or shipping."""
    discount_amount: str | None = Field("discountAmount", default=None)
    """The amount in cents."""
    created_date: str | None = Field("createdDate", default=None)
    """When it was made here. `dates.parse` makes a `datetime` of it."""
    updated_date: str | None = Field("updatedDate", default=None)
    """When it was last changed here. `dates.parse` makes a `datetime` of it."""
