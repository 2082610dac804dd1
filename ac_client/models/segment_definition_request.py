# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentDefinitionRequest(Model[JSON]):
    """Request body with a segment."""

    data: Sequence[SegmentDefinition]
    """A list with one segment."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .segment_definition import SegmentDefinition
