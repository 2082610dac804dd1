# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentField(Model[JSON]):
    """One comparison of a field with a value. All fields but `external` are required in requests."""

    name: str | Unset = UNSET
    """The field, such as tagid."""
    data_type: str | Unset = UNSET
    """string, number, decimal, date, datetime, list or empty."""
    operator: str | Unset = UNSET
    """The operator, such as =, !=, <, >, <=, >=, contains, does not contain, starts with, is, is not, is in any,
    between, not between, empty, not empty, any, all or none."""
    value: str | Unset = UNSET
    """The value to compare with; some operators need none."""
    external: bool | Unset = UNSET
    """True if the value is passed with each run instead."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
