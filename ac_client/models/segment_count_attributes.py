# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCountAttributes(Model[JSON]):
    """One count."""

    segment_id: str | Unset = UNSET
    """Id of the segment."""
    result_count: int | Unset = UNSET
    """Contacts in it."""
    active_result_count: int | Unset = UNSET
    """Contacts in it who are subscribed to a list."""
    timestamp: str | Unset = UNSET
    """When it was counted, with offset."""
    segment_hash: str | Unset = UNSET
    """A hash of the conditions; another one means that they have changed."""
    run_id: str | Unset = UNSET
    """Id of the run that counted."""
    count_updating_with_runid: str | Unset = UNSET
    """Id of the run that is counting anew."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.segment_id = pop("segment_id", UNSET)
        model.result_count = pop("result_count", UNSET)
        model.active_result_count = pop("active_result_count", UNSET)
        model.timestamp = pop("timestamp", UNSET)
        model.segment_hash = pop("segment_hash", UNSET)
        model.run_id = pop("run_id", UNSET)
        model.count_updating_with_runid = pop("count_updating_with_runid", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.result_count) is not UNSET:
            d["result_count"] = v
        if (v := model.active_result_count) is not UNSET:
            d["active_result_count"] = v
        if (v := model.timestamp) is not UNSET:
            d["timestamp"] = v
        if (v := model.segment_hash) is not UNSET:
            d["segment_hash"] = v
        if (v := model.run_id) is not UNSET:
            d["run_id"] = v
        if (v := model.count_updating_with_runid) is not UNSET:
            d["count_updating_with_runid"] = v
        d.update(self.additional_properties)
        return d
