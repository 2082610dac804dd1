# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ContactTagResponse(Model[JSON]):
    """One link between a contact and a tag."""

    __slots__ = NO_SLOTS

    contact_tag: ContactTag = Field("contactTag")
    """The link between a contact and a tag that it bears."""
    contacts: list[Contact] | None = None
    """The contact in full."""


from .contact import Contact
from .contact_tag import ContactTag
