# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ResponseUpdateSavedResponseRequest(Model[JSON]):
    """The body that changes a saved response."""

    __slots__ = NO_SLOTS

    saved_response: SavedResponseUpdate = Field("savedResponse")
    """What to change of a saved response."""


from .saved_response_update import SavedResponseUpdate
