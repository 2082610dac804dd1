# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorTagCategory(Model[JSON]):
    """A category of personalization tags."""

    id: str
    """The category's id, such as contacts."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type, such as standard."""
    category: str | None = None
    """Its name in the user's language."""
    entries: list[EmailEditorTag] | None = None
    """Its tags."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .email_editor_tag import EmailEditorTag
