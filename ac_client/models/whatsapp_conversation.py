# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappConversation(Model[JSON]):
    """A conversation with a contact."""

    id: str
    """The conversation's id, a UUID."""
    contact: str | None = None
    """Id of the contact."""
    status: str | None = None
    """CREATED, FLOW, NEW, IN_PROGRESS, RESOLVED or CLOSED."""
    first_message: WhatsappMessage | None = None
    """A message in a conversation."""
    assigned: list[WhatsappUser] | None = None
    """Its users."""
    assigned_team: int | None = None
    """Id of the assigned team."""
    tags: list[WhatsappTag] | None = None
    """Its tags."""
    channel: int | None = None
    """Id of the channel."""
    source: str | None = None
    """Where it began, such as INBOX, API or FLOW."""
    created_on: str | None = None
    """When it began. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_message import WhatsappMessage
from .whatsapp_tag import WhatsappTag
from .whatsapp_user import WhatsappUser
