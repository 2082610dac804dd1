# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentAggregate(Model[JSON]):
    """How many objects must meet a condition, and in which period."""

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
    """Length of the period, at most 2160 hours, 90 days, 13 weeks or 3 months."""
    aggregate_most_recent_field: SegmentField | Unset = UNSET
    """One comparison of a field with a value. All fields but `external` are required in requests."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_field import SegmentField
