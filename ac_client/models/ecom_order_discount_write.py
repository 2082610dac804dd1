# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderDiscountWrite(Model[JSON]):
    """A discount of an order to write."""

    name: str | Unset = UNSET
    """Its code or name."""
    type_: Literal["order", "shipping"] | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """What it applies to."""
    discount_amount: int | str | Unset = attrs.field(default=UNSET, metadata={"key": "discountAmount"})
    """The amount in cents."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
