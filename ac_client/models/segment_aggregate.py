# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentAggregate(Model[JSON]):
    """How many things have to meet a condition, and from which time."""

    aggregate_field_operator: str | Unset = UNSET
    """=, !=, <, >, <=, >=, between, most_recent, all, or empty for no aggregate."""
    aggregate_field_value: str | Unset = UNSET
    """The number to compare with."""
    aggregate_field_start_value: str | Unset = UNSET
    """The least number, for between."""
    aggregate_field_end_value: str | Unset = UNSET
    """The greatest number, for between."""
    aggregate_field_time_within_unit: str | Unset = UNSET
    """hours, days, weeks or months."""
    aggregate_field_time_within_value: int | Unset = UNSET
    """How far back things count, at most 2160 hours, 90 days, 13 weeks or 3 months."""
    aggregate_most_recent_field: SegmentField | Unset = UNSET
    """One comparison of a field with a value. All but `external` is required when sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.aggregate_field_operator = pop("aggregate_field_operator", UNSET)
        model.aggregate_field_value = pop("aggregate_field_value", UNSET)
        model.aggregate_field_start_value = pop("aggregate_field_start_value", UNSET)
        model.aggregate_field_end_value = pop("aggregate_field_end_value", UNSET)
        model.aggregate_field_time_within_unit = pop("aggregate_field_time_within_unit", UNSET)
        model.aggregate_field_time_within_value = pop("aggregate_field_time_within_value", UNSET)
        model.aggregate_most_recent_field = (
            SegmentField.from_dict(v) if isinstance(v := pop("aggregate_most_recent_field", UNSET), dict) else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.aggregate_field_operator) is not UNSET:
            d["aggregate_field_operator"] = v
        if (v := model.aggregate_field_value) is not UNSET:
            d["aggregate_field_value"] = v
        if (v := model.aggregate_field_start_value) is not UNSET:
            d["aggregate_field_start_value"] = v
        if (v := model.aggregate_field_end_value) is not UNSET:
            d["aggregate_field_end_value"] = v
        if (v := model.aggregate_field_time_within_unit) is not UNSET:
            d["aggregate_field_time_within_unit"] = v
        if (v := model.aggregate_field_time_within_value) is not UNSET:
            d["aggregate_field_time_within_value"] = v
        if (v := model.aggregate_most_recent_field) is not UNSET:
            d["aggregate_most_recent_field"] = plain(v)
        d.update(self.additional_properties)
        return d


from .segment_field import SegmentField
