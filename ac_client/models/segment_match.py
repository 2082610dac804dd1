# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatch(Model[JSON]):
    """A run that looks for contacts."""

    id: str
    """Id of the request."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """matchAll."""
    attributes: SegmentMatchAttributes | None = None
    """Status and result of a run."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_match_attributes import SegmentMatchAttributes
