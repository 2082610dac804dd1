# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ContactPage(Model[JSON]):
    """One page of contacts."""

    __slots__ = NO_SLOTS

    contacts: list[Contact]
    """The contacts."""
    score_values: list[ScoreValue] | None = Field("scoreValues", default=None)
    """Values of their scores."""
    meta: Meta | None = None
    """What a list says of itself."""


from .contact import Contact
from .meta import Meta
from .score_value import ScoreValue
