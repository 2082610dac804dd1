# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerPage(Model[JSON]):
    """One page of e-commerce customers."""

    ecom_customers: list[EcomCustomer] = attrs.field(metadata={"key": "ecomCustomers"})
    """The customers."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_customer import EcomCustomer
from .meta import Meta
