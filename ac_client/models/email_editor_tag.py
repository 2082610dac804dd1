# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorTag(Model[JSON]):
    """A personalization tag."""

    value: str | None = None
    """The tag, such as %EMAIL%."""
    label: str | None = None
    """Its name in the user's language."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
