# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCheckAttributes(Model[JSON]):
    """The outcome of a check."""

    match: bool | Unset = UNSET
    """Whether the contact is in the segment."""
    entity_id: str | Unset = UNSET
    """Id of the contact."""
    segment_id: str | Unset = UNSET
    """Id of the segment."""
    created_timestamp: str | Unset = UNSET
    """When it was checked, with offset."""
    segment_timestamp: str | Unset = UNSET
    """When the segment was made or last changed, with offset."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.match = pop("match", UNSET)
        model.entity_id = pop("entity_id", UNSET)
        model.segment_id = pop("segment_id", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.segment_timestamp = pop("segment_timestamp", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.match) is not UNSET:
            d["match"] = v
        if (v := model.entity_id) is not UNSET:
            d["entity_id"] = v
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.segment_timestamp) is not UNSET:
            d["segment_timestamp"] = v
        d.update(self.additional_properties)
        return d
