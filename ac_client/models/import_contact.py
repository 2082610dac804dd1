# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportContact(Model[JSON]):
    """A contact to be imported."""

    email: str
    """The email address that identifies the contact."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    customer_acct_name: str | Unset = UNSET
    """Name of its account."""
    tags: Sequence[str] | Unset = UNSET
    """Names of tags; missing ones are created."""
    fields: Sequence[ImportFieldValue] | Unset = UNSET
    """Custom field values."""
    subscribe: Sequence[ImportList] | Unset = UNSET
    """Lists to subscribe to, except those it unsubscribed from."""
    unsubscribe: Sequence[ImportList] | Unset = UNSET
    """Lists to unsubscribe from."""
    exclude_automations: bool | Unset = UNSET
    """True starts no automations."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .import_field_value import ImportFieldValue
from .import_list import ImportList
