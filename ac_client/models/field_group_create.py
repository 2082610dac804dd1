# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupCreate(Model[JSON]):
    """A group of custom fields to create."""

    label: str
    """Its name."""
    ordernum: int | Unset = UNSET
    """Its position."""
    group_type: int | Unset = attrs.field(default=UNSET, metadata={"key": "groupType"})
    """Type of object its fields belong to, as a number."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
