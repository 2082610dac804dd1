# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappContact(Model[JSON]):
    """A contact in WhatsApp."""

    id: str | None = None
    """The contact's id in WhatsApp, a UUID."""
    phone: str | None = None
    """Phone number."""
    canonical_phone: str | None = None
    """The formatted phone number."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """The email address."""
    external_url: str | None = None
    """Its external URL."""
    meta: JSON = None
    """Details."""
    source: str | None = None
    """Where it came from."""
    is_deleted: bool | None = None
    """Whether it is deleted."""
    created_on: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    last_updated_on: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
