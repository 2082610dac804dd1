# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentDefinitionAttributes(Model[JSON]):
    """Attributes of a segment."""

    segment_conditions: Sequence[SegmentCondition]
    """The conditions."""
    segment_condition_groups: Sequence[SegmentConditionGroup]
    """Groups of conditions; each condition must be in one group."""
    segment_condition_group_operator: Literal["and", "or"]
    """How groups are combined."""
    name: str | Unset = UNSET
    """Its unique name; makes it a saved segment; cannot be added later."""
    description: str | Unset = UNSET
    """Its description, up to 1,000 characters."""
    meta: JSON | Unset = UNSET
    """Details, as an object of texts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_condition import SegmentCondition
from .segment_condition_group import SegmentConditionGroup
