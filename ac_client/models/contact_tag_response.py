# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactTagResponse(Model[JSON]):
    """One link between a contact and a tag."""

    contact_tag: ContactTag = attrs.field(metadata={"key": "contactTag"})
    """The link between a contact and one of its tags."""
    contacts: list[Contact] | None = None
    """The full contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .contact_tag import ContactTag
