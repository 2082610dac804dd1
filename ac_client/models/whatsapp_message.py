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
    """Whether it came or went."""
    msg_type: str | None = None
    """Its kind, such as text or image."""
    status: str | None = None
    """How far it is."""
    contact: str | None = None
    """Id of the contact."""
    content_url: str | None = None
    """URL of that."""
    whatsapp_template: str | None = None
    """Id of its template."""
    sent_by: WhatsappUser | None = None
    """A user of WhatsApp in the account."""
    timestamp: str | None = None
    """When it was made. `dates.parse` makes a `datetime` of it."""
    delivered_on: str | None = None
    """When it arrived. `dates.parse` makes a `datetime` of it."""
    read_on: str | None = None
    """When it was read. `dates.parse` makes a `datetime` of it."""
    failed_on: str | None = None
    """When it failed. `dates.parse` makes a `datetime` of it."""
    provider_error_code: str | None = None
    """The provider's code of the failure."""
    provider_error_message: str | None = None
    """What the provider says of the failure."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .whatsapp_user import WhatsappUser
