# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ContactSyncContactRequest(Model[JSON]):
    """The body that creates or changes a contact."""

    __slots__ = NO_SLOTS

    contact: ContactSync
    """A contact to be made or, where its e-mail address is known, changed."""


from .contact_sync import ContactSync
