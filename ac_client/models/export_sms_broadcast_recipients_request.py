# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .. import dates
from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ExportSmsBroadcastRecipientsRequest(Model[JSON]):
    """Which contacts are meant."""

    start_date: datetime.date | Unset = UNSET
    """From this day."""
    end_date: datetime.date | Unset = UNSET
    """To this day."""
    deliverability: list[str] | Unset = UNSET
    """deliveries, failures or both."""
    engagement: list[str] | Unset = UNSET
    """clicks, replies and optOuts, one or more."""
    search: str | Unset = UNSET
    """Only contacts whose name or phone number contains this."""
    order: JSON | Unset = UNSET
    """What to order by."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.start_date = dates.read_date(v) if isinstance(v := pop("start_date", UNSET), str) else v
        model.end_date = dates.read_date(v) if isinstance(v := pop("end_date", UNSET), str) else v
        model.deliverability = pop("deliverability", UNSET)
        model.engagement = pop("engagement", UNSET)
        model.search = pop("search", UNSET)
        model.order = pop("order", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.start_date) is not UNSET:
            d["start_date"] = dates.write_date(v, "ExportSmsBroadcastRecipientsRequest.start_date")
        if (v := model.end_date) is not UNSET:
            d["end_date"] = dates.write_date(v, "ExportSmsBroadcastRecipientsRequest.end_date")
        if (v := model.deliverability) is not UNSET:
            d["deliverability"] = v
        if (v := model.engagement) is not UNSET:
            d["engagement"] = v
        if (v := model.search) is not UNSET:
            d["search"] = v
        if (v := model.order) is not UNSET:
            d["order"] = v
        d.update(self.additional_properties)
        return d
