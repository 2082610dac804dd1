# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SetContactListStatusRequest(Model[JSON]):
    """Request body to subscribe or unsubscribe a contact."""

    contact_list: ContactListStatus = attrs.field(metadata={"key": "contactList"})
    """A contact's status on a list."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_list_status import ContactListStatus
