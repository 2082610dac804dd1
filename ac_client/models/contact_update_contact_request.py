# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ContactUpdateContactRequest(Model[JSON]):
    """The body that changes a contact."""

    __slots__ = NO_SLOTS

    contact: ContactUpdate
    """What to change of a contact."""


from .contact_update import ContactUpdate
