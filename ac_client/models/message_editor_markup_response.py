# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MessageEditorMarkupResponse(Model[JSON]):
    """The HTML and CSS of a message."""

    html: str
    """The HTML."""
    css: str
    """The style sheet."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
