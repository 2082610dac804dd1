# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactListResponse(Model[JSON]):
    """One list membership."""

    contact_list: ContactList = attrs.field(metadata={"key": "contactList"})
    """A contact's list membership."""
    contacts: list[Contact] | None = None
    """The full contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .contact_list import ContactList
