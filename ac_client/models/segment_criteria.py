# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentCriteria(Model[JSON]):
    """Conditions in addition to those of the segment."""

    attributes: SegmentCriteriaAttributes
    """The conditions, and how to combine them with the segment's."""
    type_: Literal["additionalCriteria"] | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """The type of the row."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_criteria_attributes import SegmentCriteriaAttributes
