# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatchAttributes(Model[JSON]):
    """How far a run is, and what it has found."""

    run_id: str
    """The run's id."""
    segment_id: str
    """Id of the segment."""
    is_ready: bool
    """Whether the contacts are there."""
    run_id_start: str
    """When the run was asked for, with offset."""
    matches: list[int] | Unset = UNSET
    """Ids of contacts; one page of them."""
    page: SegmentMatchPosition | Unset = UNSET
    """Which page of the contacts this is."""
    run_id_end: str | Unset = UNSET
    """When the run ended, with offset; without is_ready, it failed then."""
    segment_timestamp: str | Unset = UNSET
    """When the segment was made or last changed, with offset."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.run_id = pop("run_id", UNSET)
        model.segment_id = pop("segment_id", UNSET)
        model.is_ready = pop("is_ready", UNSET)
        model.run_id_start = pop("run_id_start", UNSET)
        model.matches = pop("matches", UNSET)
        model.page = SegmentMatchPosition.from_dict(v) if isinstance(v := pop("page", UNSET), dict) else v
        model.run_id_end = pop("run_id_end", UNSET)
        model.segment_timestamp = pop("segment_timestamp", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.run_id) is not UNSET:
            d["run_id"] = v
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.is_ready) is not UNSET:
            d["is_ready"] = v
        if (v := model.run_id_start) is not UNSET:
            d["run_id_start"] = v
        if (v := model.matches) is not UNSET:
            d["matches"] = v
        if (v := model.page) is not UNSET:
            d["page"] = plain(v)
        if (v := model.run_id_end) is not UNSET:
            d["run_id_end"] = v
        if (v := model.segment_timestamp) is not UNSET:
            d["segment_timestamp"] = v
        d.update(self.additional_properties)
        return d


from .segment_match_position import SegmentMatchPosition
