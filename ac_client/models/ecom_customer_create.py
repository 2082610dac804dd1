# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerCreate(Model[JSON]):
    """An e-commerce customer to create."""

    connectionid: str | int
    """Id of its connection."""
    externalid: str
    """Id of the customer in the shop."""
    email: str
    """The email address."""
    accepts_marketing: Literal["0", "1"] | Unset = attrs.field(default=UNSET, metadata={"key": "acceptsMarketing"})
    """1 if the customer agreed to marketing, else 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
