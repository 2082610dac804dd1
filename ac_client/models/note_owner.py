# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class NoteOwner(Model[JSON]):
    """The thing that a note is on."""

    __slots__ = NO_SLOTS

    type_: str | None = Field("type", default=None)
    """Its kind: contact, deal, activity, dealTask or customerAccount."""
    id: str | int | None = None
    """Its id."""
