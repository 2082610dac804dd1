# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class NoteResponse(Model[JSON]):
    """One note."""

    note: Note
    """A note on a contact, deal or other object."""
    contacts: list[Contact] | None = None
    """The contact it is on."""
    deals: list[Deal] | None = None
    """The deal it is on."""
    accounts: list[Account] | None = None
    """The account it is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account import Account
from .contact import Contact
from .deal import Deal
from .note import Note
