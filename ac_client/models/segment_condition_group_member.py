# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentConditionGroupMember(Model[JSON]):
    """One condition in a group."""

    id: str | Unset = UNSET
    """Number of the condition."""
    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """condition. Required in requests."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
