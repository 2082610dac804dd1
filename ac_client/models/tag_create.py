# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TagCreate(Model[JSON]):
    """A tag to create."""

    tag: str
    """Its name; unique."""
    tag_type: Literal["contact", "template"] = attrs.field(metadata={"key": "tagType"})
    """Type of the tag."""
    description: str | Unset = UNSET
    """Its description."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
