# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCondition(Model[JSON]):
    """One condition, on things of one kind that belong to a contact."""

    id: str | Unset = UNSET
    """Its number in this segment, as text, such as 1; groups refer to it."""
    source_system: str | Unset = UNSET
    """Where the things come from: activecampaign. Required when sent."""
    object_type: str | Unset = UNSET
    """The kind of thing, such as tag. Required when sent."""
    fields: list[SegmentField] | Unset = UNSET
    """What has to hold of such a thing. Required when sent."""
    field_aggregate: SegmentAggregate | Unset = UNSET
    """How many things have to meet a condition, and from which time."""
    hash_: str | Unset = UNSET
    """A hash of the condition; not sent."""
    hash_simple: str | Unset = UNSET
    """A hash of the condition without its aggregate; not sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.source_system = pop("source_system", UNSET)
        model.object_type = pop("object_type", UNSET)
        model.fields = (
            [SegmentField.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.field_aggregate = (
            SegmentAggregate.from_dict(v) if isinstance(v := pop("field_aggregate", UNSET), dict) else v
        )
        model.hash_ = pop("hash", UNSET)
        model.hash_simple = pop("hash_simple", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.source_system) is not UNSET:
            d["source_system"] = v
        if (v := model.object_type) is not UNSET:
            d["object_type"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.field_aggregate) is not UNSET:
            d["field_aggregate"] = plain(v)
        if (v := model.hash_) is not UNSET:
            d["hash"] = v
        if (v := model.hash_simple) is not UNSET:
            d["hash_simple"] = v
        d.update(self.additional_properties)
        return d


from .segment_aggregate import SegmentAggregate
from .segment_field import SegmentField
