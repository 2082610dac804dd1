# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ResponseCreateSavedResponseRequest(Model[JSON]):
    """The body that creates a saved response."""

    __slots__ = NO_SLOTS

    saved_response: SavedResponseCreate = Field("savedResponse")
    """A saved response to be made, with a subject, a body or both."""


from .saved_response_create import SavedResponseCreate
