# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsCredits(Model[JSON]):
    """Credits of one period."""

    period: str | Unset = UNSET
    """The period."""
    available: int | Unset = UNSET
    """Credits left."""
    included_this_period: int | Unset = UNSET
    """Credits that the plan gives each period."""
    used_this_period: int | Unset = UNSET
    """Credits used."""
    extra: int | Unset = UNSET
    """Credits bought on top."""
    next_refill_date: str | Unset = UNSET
    """When the next period begins."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.period = pop("period", UNSET)
        model.available = pop("available", UNSET)
        model.included_this_period = pop("includedThisPeriod", UNSET)
        model.used_this_period = pop("usedThisPeriod", UNSET)
        model.extra = pop("extra", UNSET)
        model.next_refill_date = pop("nextRefillDate", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.period) is not UNSET:
            d["period"] = v
        if (v := model.available) is not UNSET:
            d["available"] = v
        if (v := model.included_this_period) is not UNSET:
            d["includedThisPeriod"] = v
        if (v := model.used_this_period) is not UNSET:
            d["usedThisPeriod"] = v
        if (v := model.extra) is not UNSET:
            d["extra"] = v
        if (v := model.next_refill_date) is not UNSET:
            d["nextRefillDate"] = v
        d.update(self.additional_properties)
        return d
