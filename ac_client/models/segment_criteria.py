# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCriteria(Model[JSON]):
    """More conditions than those of the segment."""

    attributes: SegmentCriteriaAttributes
    """The conditions, and how they go together with the segment's."""
    type_: Literal["additionalCriteria"] | Unset = UNSET
    """What this is."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.attributes = (
            SegmentCriteriaAttributes.from_dict(v) if isinstance(v := pop("attributes", UNSET), dict) else v
        )
        model.type_ = pop("type", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.attributes) is not UNSET:
            d["attributes"] = plain(v)
        if (v := model.type_) is not UNSET:
            d["type"] = v
        d.update(self.additional_properties)
        return d


from .segment_criteria_attributes import SegmentCriteriaAttributes
