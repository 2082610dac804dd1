# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCondition(Model[JSON]):
    """One condition, on objects of one type that belong to a contact."""

    id: str | Unset = UNSET
    """Its number in this segment, as text, such as 1; groups refer to it."""
    source_system: str | Unset = UNSET
    """Source of the objects: activecampaign. Required in requests."""
    object_type: str | Unset = UNSET
    """Type of the objects, such as tag. Required in requests."""
    fields: Sequence[SegmentField] | Unset = UNSET
    """The comparisons that an object must meet. Required in requests."""
    field_aggregate: SegmentAggregate | Unset = UNSET
    """How many objects must meet a condition, and in which period."""
    hash_: str | Unset = attrs.field(default=UNSET, metadata={"key": "hash"})
    """A hash of the condition; only in responses."""
    hash_simple: str | Unset = UNSET
    """A hash of the condition without its aggregate; only in responses."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_aggregate import SegmentAggregate
from .segment_field import SegmentField
