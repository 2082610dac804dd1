# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerUpdate(Model[JSON]):
    """Changes to an e-commerce customer."""

    connectionid: str | int | Unset = UNSET
    """Id of its connection."""
    externalid: str | Unset = UNSET
    """Id of the customer in the shop."""
    email: str | Unset = UNSET
    """The email address."""
    accepts_marketing: Literal["0", "1"] | Unset = attrs.field(default=UNSET, metadata={"key": "acceptsMarketing"})
    """1 if the customer agreed to marketing, else 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
