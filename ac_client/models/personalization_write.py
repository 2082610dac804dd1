# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PersonalizationWrite(Model[JSON]):
    """A variable to create or update."""

    tag: str | Unset = UNSET
    """The tag by which messages use it."""
    name: str | Unset = UNSET
    """Its name."""
    format_: Literal["html", "text"] | Unset = attrs.field(default=UNSET, metadata={"key": "format"})
    """Its format."""
    content: str | Unset = UNSET
    """Its content."""
    listids: str | Unset = UNSET
    """Ids of its lists, comma-separated, such as 2,3."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
