# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappMessage(Model[JSON]):
    """A message in a conversation."""

    id: str | None = None
    """The message's id."""
    body: str | None = None
    """The text."""
    direction: str | None = None
    """Incoming or outgoing."""
    msg_type: str | None = None
    """Its type, such as text or image."""
    status: str | None = None
    """Its status."""
    contact: str | None = None
    """Id of the contact."""
    content_url: str | None = None
    """Its URL."""
    whatsapp_template: str | None = None
    """Id of its template."""
    sent_by: WhatsappUser | None = None
    """A user of WhatsApp in the account."""
    timestamp: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    delivered_on: str | None = None
    """When it was delivered. `dates.parse` converts it to a `datetime`."""
    read_on: str | None = None
    """When it was read. `dates.parse` converts it to a `datetime`."""
    failed_on: str | None = None
    """When it failed. `dates.parse` converts it to a `datetime`."""
    provider_error_code: str | None = None
    """The provider's error code."""
    provider_error_message: str | None = None
    """The provider's error message."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_user import WhatsappUser
