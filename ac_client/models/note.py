# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Note(Model[JSON]):
    """A note on a contact, deal or other object."""

    id: str
    """The note's id."""
    note: str
    """The text."""
    reltype: str
    """Type of the object it is on, such as Subscriber, which is a contact."""
    relid: str | int
    """Id of the object it is on."""
    owner: NoteOwner
    """The object that a note or a task is on."""
    userid: str
    """Id of the user who wrote it."""
    user: str
    """Id of the user again."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    is_draft: Flag | None = None
    """1 if it is a draft, else 0; not in every response."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .note_owner import NoteOwner
