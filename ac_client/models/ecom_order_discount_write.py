# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class EcomOrderDiscountWrite(Model[JSON]):
    """A discount on an order that is written."""

    __slots__ = NO_SLOTS

    name: str | Unset = UNSET
    """Its code or name."""
    type_: Literal["order", "shipping"] | Unset = Field("type", default=UNSET)
    """What it lowers."""
    discount_amount: int | Unset = Field("discountAmount", default=UNSET)
    """The amount in cents."""
