# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCriteriaAttributes(Model[JSON]):
    """The conditions, and how to combine them with the segment's."""

    conditions: Sequence[SegmentCondition]
    """The conditions."""
    group_operator: Literal["and", "or"]
    """How groups are combined."""
    condition_groups: Sequence[SegmentConditionGroup] | Unset = UNSET
    """How they are grouped."""
    segment_relationship: Literal["or"] | Unset = UNSET
    """or: either these or the segment's conditions must match. If omitted, both must."""
    external_id: str | Unset = UNSET
    """The value of each external field."""
    limit: int | Unset = UNSET
    """The maximum number of contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
