# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCriteriaAttributes(Model[JSON]):
    """The conditions, and how they go together with the segment's."""

    conditions: list[SegmentCondition]
    """The conditions."""
    group_operator: Literal["and", "or"]
    """How groups are joined."""
    condition_groups: list[SegmentConditionGroup] | Unset = UNSET
    """How they are grouped."""
    segment_relationship: Literal["or"] | Unset = UNSET
    """or: either these or the segment's conditions. Without it, both."""
    external_id: str | Unset = UNSET
    """What stands in for the value of each external field."""
    limit: int | Unset = UNSET
    """The most contacts to find."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.conditions = (
            [SegmentCondition.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("conditions", UNSET), list)
            else v
        )
        model.group_operator = pop("group_operator", UNSET)
        model.condition_groups = (
            [SegmentConditionGroup.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("condition_groups", UNSET), list)
            else v
        )
        model.segment_relationship = pop("segment_relationship", UNSET)
        model.external_id = pop("external_id", UNSET)
        model.limit = pop("limit", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.conditions) is not UNSET:
            d["conditions"] = plain(v)
        if (v := model.group_operator) is not UNSET:
            d["group_operator"] = v
        if (v := model.condition_groups) is not UNSET:
            d["condition_groups"] = plain(v)
        if (v := model.segment_relationship) is not UNSET:
            d["segment_relationship"] = v
        if (v := model.external_id) is not UNSET:
            d["external_id"] = v
        if (v := model.limit) is not UNSET:
            d["limit"] = v
        d.update(self.additional_properties)
        return d


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
