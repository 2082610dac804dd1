# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class SavedResponseResponse(Model[JSON]):
    """One saved response."""

    __slots__ = NO_SLOTS

    saved_response: SavedResponse = Field("savedResponse")
    """A text that users put into one-to-one e-mail."""


from .saved_response import SavedResponse
