# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderActivity(Model[JSON]):
    """Something that happened to an e-commerce order."""

    id: str
    """The activity's id."""
    order: str | None = None
    """Id of the order."""
    orderid: str | None = None
    """Id of the order again."""
    connection: str | None = None
    """Id of its connection."""
    connectionid: str | None = None
    """Id of the connection again."""
    customerid: str | None = None
    """Id of the e-commerce customer."""
    externalid: str | None = None
    """Id of the order in the shop."""
    externalcheckoutid: str | None = None
    """Id of the cart in the shop."""
    source: str | None = None
    """0 for a historical order, 1 for a real-time order."""
    state: str | None = None
    """State of the order, as in an order."""
    email: str | None = None
    """The customer's email address."""
    currency: str | None = None
    """Currency code."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
