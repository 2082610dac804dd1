# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryCount(Model[JSON]):
    """One count of contacts: of all, or of those who are subscribed to a list."""

    count: int | Unset = UNSET
    """Contacts."""
    last_total_updated: str | Unset = UNSET
    """When the count was asked for, with offset."""
    run_id: str | Unset = UNSET
    """Id of the run that counted."""
    run_id_start: str | Unset = UNSET
    """When the run began, in UTC."""
    run_id_end: str | Unset = UNSET
    """When the run ended, in UTC."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.count = pop("count", UNSET)
        model.last_total_updated = pop("last_total_updated", UNSET)
        model.run_id = pop("run_id", UNSET)
        model.run_id_start = pop("run_id_start", UNSET)
        model.run_id_end = pop("run_id_end", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.count) is not UNSET:
            d["count"] = v
        if (v := model.last_total_updated) is not UNSET:
            d["last_total_updated"] = v
        if (v := model.run_id) is not UNSET:
            d["run_id"] = v
        if (v := model.run_id_start) is not UNSET:
            d["run_id_start"] = v
        if (v := model.run_id_end) is not UNSET:
            d["run_id_end"] = v
        d.update(self.additional_properties)
        return d
