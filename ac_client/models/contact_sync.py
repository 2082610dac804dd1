# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactSync(Model[JSON]):
    """A contact to create, or to update if its email address exists."""

    email: str
    """The email address that identifies the contact."""
    first_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "firstName"})
    """First name."""
    last_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "lastName"})
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    field_values: Sequence[ContactFieldValue] | Unset = attrs.field(default=UNSET, metadata={"key": "fieldValues"})
    """Custom field values; other fields stay unchanged."""
    orgid: str | int | Unset = UNSET
    """Id of its organization; superseded by accounts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_field_value import ContactFieldValue
