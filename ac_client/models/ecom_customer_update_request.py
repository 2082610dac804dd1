# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerUpdateRequest(Model[JSON]):
    """Request body to update an e-commerce customer."""

    ecom_customer: EcomCustomerUpdate = attrs.field(metadata={"key": "ecomCustomer"})
    """Changes to an e-commerce customer."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_customer_update import EcomCustomerUpdate
