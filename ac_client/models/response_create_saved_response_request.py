# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ResponseCreateSavedResponseRequest(Model[JSON]):
    """Request body to create a saved response."""

    saved_response: SavedResponseCreate = attrs.field(metadata={"key": "savedResponse"})
    """A saved response to create, with a subject, a body or both."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .saved_response_create import SavedResponseCreate
