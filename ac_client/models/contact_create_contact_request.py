# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ContactCreateContactRequest(Model[JSON]):
    """The body that creates a contact."""

    __slots__ = NO_SLOTS

    contact: ContactCreate
    """A contact to be made."""


from .contact_create import ContactCreate
