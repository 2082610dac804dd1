# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentAttributes(Model[JSON]):
    """Attributes of a segment."""

    segment_id: str | None = None
    """The segment's id."""
    name: str | None = None
    """Its name; only saved segments have one."""
    description: str | None = None
    """Its description."""
    category: str | None = None
    """AUDIENCE for a saved segment."""
    segment_conditions: list[SegmentCondition] | None = None
    """The conditions."""
    segment_condition_groups: list[SegmentConditionGroup] | None = None
    """Groups of conditions; each condition is in one group."""
    segment_condition_group_operator: str | None = None
    """How groups are combined: and or or."""
    segment_hash: str | None = None
    """A hash of the conditions."""
    user_id: str | None = None
    """Id of the user who created this version."""
    created_date: str | None = None
    """When this version was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    meta: JSON = None
    """Details, as an object of texts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
