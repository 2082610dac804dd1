# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryAttributes(Model[JSON]):
    """What a saved segment is called, and how many contacts it had."""

    segment_id: str | Unset = UNSET
    """The segment's id once more."""
    name: str | Unset = UNSET
    """Its name."""
    category: str | Unset = UNSET
    """audience."""
    counts: SegmentSummaryCounts | Unset = UNSET
    """How many contacts a saved segment had."""
    created_date: str | Unset = UNSET
    """When it was made, with offset."""
    updated_date: str | Unset = UNSET
    """When it was last changed, with offset."""
    last_used_date: str | Unset = UNSET
    """When it was last used, with offset."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.segment_id = pop("segment_id", UNSET)
        model.name = pop("name", UNSET)
        model.category = pop("category", UNSET)
        model.counts = SegmentSummaryCounts.from_dict(v) if isinstance(v := pop("counts", UNSET), dict) else v
        model.created_date = pop("created_date", UNSET)
        model.updated_date = pop("updated_date", UNSET)
        model.last_used_date = pop("last_used_date", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.category) is not UNSET:
            d["category"] = v
        if (v := model.counts) is not UNSET:
            d["counts"] = plain(v)
        if (v := model.created_date) is not UNSET:
            d["created_date"] = v
        if (v := model.updated_date) is not UNSET:
            d["updated_date"] = v
        if (v := model.last_used_date) is not UNSET:
            d["last_used_date"] = v
        d.update(self.additional_properties)
        return d


from .segment_summary_counts import SegmentSummaryCounts
