# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentAttributes(Model[JSON]):
    """What a segment consists of."""

    segment_id: str | Unset = UNSET
    """The segment's id once more."""
    name: str | Unset = UNSET
    """Its name; only saved segments have one."""
    description: str | Unset = UNSET
    """What it is for."""
    category: str | Unset = UNSET
    """AUDIENCE for a saved segment."""
    segment_conditions: list[SegmentCondition] | Unset = UNSET
    """The conditions."""
    segment_condition_groups: list[SegmentConditionGroup] | Unset = UNSET
    """How conditions are grouped; each stands in one group."""
    segment_condition_group_operator: str | Unset = UNSET
    """How groups are joined: and or or."""
    segment_hash: str | Unset = UNSET
    """A hash of the conditions."""
    user_id: str | Unset = UNSET
    """Id of the user who made this version."""
    created_date: str | Unset = UNSET
    """When this version was made, with offset."""
    meta: JSON | Unset = UNSET
    """More about it; an object of texts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.segment_id = pop("segment_id", UNSET)
        model.name = pop("name", UNSET)
        model.description = pop("description", UNSET)
        model.category = pop("category", UNSET)
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
        model.segment_hash = pop("segment_hash", UNSET)
        model.user_id = pop("user_id", UNSET)
        model.created_date = pop("created_date", UNSET)
        model.meta = pop("meta", UNSET)
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
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.category) is not UNSET:
            d["category"] = v
        if (v := model.segment_conditions) is not UNSET:
            d["segment_conditions"] = plain(v)
        if (v := model.segment_condition_groups) is not UNSET:
            d["segment_condition_groups"] = plain(v)
        if (v := model.segment_condition_group_operator) is not UNSET:
            d["segment_condition_group_operator"] = v
        if (v := model.segment_hash) is not UNSET:
            d["segment_hash"] = v
        if (v := model.user_id) is not UNSET:
            d["user_id"] = v
        if (v := model.created_date) is not UNSET:
            d["created_date"] = v
        if (v := model.meta) is not UNSET:
            d["meta"] = v
        d.update(self.additional_properties)
        return d


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
