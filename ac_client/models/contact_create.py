# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactCreate(Model[JSON]):
    """A contact to create."""

    email: str | Unset = UNSET
    """The email address; unique."""
    allow_null_email: bool | Unset = attrs.field(default=UNSET, metadata={"key": "allowNullEmail"})
    """True allows a contact with only a phone number."""
    first_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "firstName"})
    """First name."""
    last_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "lastName"})
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    field_values: Sequence[ContactFieldValue] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldValues"})
    """Custom field values."""
    orgid: str | int | Unset = UNSET
    """Id of its organization; superseded by accounts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_field_value import ContactFieldValue
