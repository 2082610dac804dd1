# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class SavedResponsePage(Model[JSON]):
    """One page of saved responses."""

    __slots__ = NO_SLOTS

    saved_responses: list[SavedResponse] = Field("savedResponses")
    """The saved responses."""
    meta: Meta | None = None
    """What a list says of itself."""


from .meta import Meta
from .saved_response import SavedResponse
