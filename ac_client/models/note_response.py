# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class NoteResponse(Model[JSON]):
    """One note."""

    __slots__ = NO_SLOTS

    note: Note
    """A text on something."""
    contacts: list[Contact] | None = None
    """The contact it is on."""
    deals: list[SideLoaded] | None = None
    """The deal it is on."""


from .contact import Contact
from .note import Note
from .side_loaded import SideLoaded
