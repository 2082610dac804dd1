# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderDiscount(Model[JSON]):
    """A discount of an order."""

    id: str
    """The discount's id."""
    orderid: str
    """Id of the order."""
    name: str
    """Its code or name."""
    type_: str = attrs.field(metadata={"key": "type"})
    """What it applies to: order or shipping."""
    discount_amount: str = attrs.field(metadata={"key": "discountAmount"})
    """The amount in cents."""
    created_date: str = attrs.field(metadata={"key": "createdDate"})
    """When it was created in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    updated_date: str = attrs.field(metadata={"key": "updatedDate"})
    """When it was last updated in ActiveCampaign. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
