# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappContact(Model[JSON]):
    """A contact as WhatsApp knows it."""

    id: str | None = None
    """The contact's id here, a UUID."""
    phone: str | None = None
    """Phone number."""
    canonical_phone: str | None = None
    """The phone number in its usual form."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """The e-mail address."""
    external_url: str | None = None
    """URL of it elsewhere."""
    meta: JSON = None
    """More about it."""
    source: str | None = None
    """Where it came from."""
    is_deleted: bool | None = None
    """Whether it is deleted."""
    created_on: str | None = None
    """When it was made. `dates.parse` makes a `datetime` of it."""
    last_updated_on: str | None = None
    """When it was last changed. `dates.parse` makes a `datetime` of it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
