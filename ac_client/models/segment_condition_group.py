# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentConditionGroup(Model[JSON]):
    """A group of conditions."""

    id: str | Unset = UNSET
    """Its number in this segment, as text, such as 1."""
    operator: str | Unset = UNSET
    """How they are combined: and or or."""
    values: Sequence[SegmentConditionGroupMember] | Unset = UNSET
    """The conditions."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_condition_group_member import SegmentConditionGroupMember
