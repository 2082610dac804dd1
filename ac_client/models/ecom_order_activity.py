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
    """Id of the order once more."""
    connection: str | None = None
    """Id of the connection it came through."""
    connectionid: str | None = None
    """Id of the connection once more."""
    customerid: str | None = None
    """Id of the e-commerce customer."""
    externalid: str | None = None
    """The shop's id of the order."""
    externalcheckoutid: str | None = None
    """The shop's id of the cart."""
    source: str | None = None
    """0 for a historical order, 1 for a real-time one."""
    state: str | None = None
    """How far the order had come, as in an order."""
    email: str | None = None
    """The customer's e-mail address."""
    currency: str | None = None
    """The currency's three letters."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
