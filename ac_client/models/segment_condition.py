# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCondition(Model[JSON]):
    """One condition, on things of one kind that belong to a contact."""

    id: str | Unset = UNSET
    """Its number in this segment, as text, such as 1; groups refer to it."""
    source_system: str | Unset = UNSET
    """Where the things come from: activecampaign. Required when sent."""
    object_type: str | Unset = UNSET
    """The kind of thing, such as tag. Required when sent."""
    fields: Sequence[SegmentField] | Unset = UNSET
    """What has to hold of such a thing. Required when sent."""
    field_aggregate: SegmentAggregate | Unset = UNSET
    """How many things have to meet a condition, and from which time."""
    hash_: str | Unset = attrs.field(default=UNSET, metadata={"key": "hash"})
    """A hash of the condition; not sent."""
    hash_simple: str | Unset = UNSET
    """A hash of the condition without its aggregate; not sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .segment_aggregate import SegmentAggregate
from .segment_field import SegmentField
