# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class NoteUpdateNoteByIdRequest(Model[JSON]):
    """The body that changes a note."""

    __slots__ = NO_SLOTS

    note: NoteWrite
    """A note as it is to be."""


from .note_write import NoteWrite
