# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactListStatus(Model[JSON]):
    """A contact's status on a list."""

    contact: str | int
    """Id of the contact."""
    list_: str | int = attrs.field(metadata={"key": "list"})
    """Id of the list."""
    status: str | int
    """1 to subscribe, 2 to unsubscribe."""
    sourceid: str | int | Unset = UNSET
    """4 to resubscribe a contact who unsubscribed."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
