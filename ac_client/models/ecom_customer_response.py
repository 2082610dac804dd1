# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerResponse(Model[JSON]):
    """One e-commerce customer."""

    ecom_customer: EcomCustomer = attrs.field(metadata={"key": "ecomCustomer"})
    """A customer of a connected shop."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_customer import EcomCustomer
