# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactSyncContactRequest(Model[JSON]):
    """Request body to create or update a contact."""

    contact: ContactSync
    """A contact to create, or to update if its email address exists."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_sync import ContactSync
