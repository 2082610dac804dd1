# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactSyncContactRequest(Model[JSON]):
    """The body that creates or changes a contact."""

    contact: ContactSync
    """A contact to be made or, where its e-mail address is known, changed."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .contact_sync import ContactSync
