# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MatchSegmentContactsRequest(Model[JSON]):
    """Request body to find contacts in a segment that meet more conditions."""

    data: SegmentCriteria
    """Conditions in addition to those of the segment."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_criteria import SegmentCriteria
