# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsCredits(Model[JSON]):
    """Credits of one period."""

    period: str | None = None
    """The period."""
    available: int | None = None
    """Credits left."""
    included_this_period: int | None = attrs.field(default=None, metadata={"key": "includedThisPeriod"})
    """Credits that the plan gives each period."""
    used_this_period: int | None = attrs.field(default=None, metadata={"key": "usedThisPeriod"})
    """Credits used."""
    extra: int | None = None
    """Additional credits bought."""
    next_refill_date: str | None = attrs.field(default=None, metadata={"key": "nextRefillDate"})
    """When the next period begins. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
