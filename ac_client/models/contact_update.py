# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class ContactUpdate(Model[JSON]):
    """What to change of a contact."""

    __slots__ = NO_SLOTS

    email: str | Unset = UNSET
    """The e-mail address; unique."""
    first_name: str | Unset = Field("firstName", default=UNSET)
    """First name."""
    last_name: str | Unset = Field("lastName", default=UNSET)
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    field_values: Sequence[ContactFieldValue] | Unset = Field("fieldValues", default=UNSET)
    """Values of custom fields; other fields stay as they are."""
    orgid: str | int | Unset = UNSET
    """Id of its organization; superseded by accounts."""


from .contact_field_value import ContactFieldValue
