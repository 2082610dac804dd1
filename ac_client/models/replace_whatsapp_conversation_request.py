# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ReplaceWhatsappConversationRequest(Model[JSON]):
    """A conversation to replace."""

    assigned: Sequence[WhatsappAssignee]
    """Its users."""
    contact: str
    """Id of the contact."""
    id: str
    """Its id again."""
    status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET
    """Its status."""
    assigned_team: str | int | Unset = UNSET
    """Id of the assigned team."""
    tags: Sequence[WhatsappTagLink] | Unset = UNSET
    """Its tags."""
    channel: str | int | None | Unset = UNSET
    """Id of the channel."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_assignee import WhatsappAssignee
from .whatsapp_tag_link import WhatsappTagLink
