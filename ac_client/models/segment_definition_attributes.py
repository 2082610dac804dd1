# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentDefinitionAttributes(Model[JSON]):
    """What a segment is to consist of."""

    segment_conditions: list[SegmentCondition]
    """The conditions."""
    segment_condition_groups: list[SegmentConditionGroup]
    """How conditions are grouped; each has to stand in one group."""
    segment_condition_group_operator: Literal["and", "or"]
    """How groups are joined."""
    name: str | Unset = UNSET
    """Its name, unique; makes it a saved segment; cannot be added later."""
    description: str | Unset = UNSET
    """What it is for, up to 1,000 characters."""
    meta: JSON | Unset = UNSET
    """More about it; an object of texts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.segment_conditions = (
            [SegmentCondition.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("segment_conditions", UNSET), list)
            else v
        )
        model.segment_condition_groups = (
            [SegmentConditionGroup.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("segment_condition_groups", UNSET), list)
            else v
        )
        model.segment_condition_group_operator = pop("segment_condition_group_operator", UNSET)
        model.name = pop("name", UNSET)
        model.description = pop("description", UNSET)
        model.meta = pop("meta", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.segment_conditions) is not UNSET:
            d["segment_conditions"] = plain(v)
        if (v := model.segment_condition_groups) is not UNSET:
            d["segment_condition_groups"] = plain(v)
        if (v := model.segment_condition_group_operator) is not UNSET:
            d["segment_condition_group_operator"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.meta) is not UNSET:
            d["meta"] = v
        d.update(self.additional_properties)
        return d


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
