# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponseResponse(Model[JSON]):
    """One saved response."""

    saved_response: SavedResponse = attrs.field(metadata={"key": "savedResponse"})
    """A text that users insert into one-to-one email."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .saved_response import SavedResponse
