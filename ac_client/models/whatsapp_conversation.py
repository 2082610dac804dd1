# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappConversation(Model[JSON]):
    """A conversation with a contact."""

    id: str
    """The conversation's id, a UUID."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    status: str | Unset = UNSET
    """CREATED, FLOW, NEW, IN_PROGRESS, RESOLVED or CLOSED."""
    first_message: WhatsappMessage | Unset = UNSET
    """A message in a conversation."""
    assigned: list[WhatsappUser] | Unset = UNSET
    """Its users."""
    assigned_team: int | None | Unset = UNSET
    """Id of the team that looks after it."""
    tags: list[WhatsappTag] | Unset = UNSET
    """Its tags."""
    channel: int | None | Unset = UNSET
    """Id of the channel."""
    source: str | Unset = UNSET
    """Where it began, such as INBOX, API or FLOW."""
    created_on: str | Unset = UNSET
    """When it began."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.status = pop("status", UNSET)
        model.first_message = WhatsappMessage.from_dict(v) if isinstance(v := pop("first_message", UNSET), dict) else v
        model.assigned = (
            [WhatsappUser.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("assigned", UNSET), list)
            else v
        )
        model.assigned_team = pop("assigned_team", UNSET)
        model.tags = (
            [WhatsappTag.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("tags", UNSET), list)
            else v
        )
        model.channel = pop("channel", UNSET)
        model.source = pop("source", UNSET)
        model.created_on = pop("created_on", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.first_message) is not UNSET:
            d["first_message"] = plain(v)
        if (v := model.assigned) is not UNSET:
            d["assigned"] = plain(v)
        if (v := model.assigned_team) is not UNSET:
            d["assigned_team"] = v
        if (v := model.tags) is not UNSET:
            d["tags"] = plain(v)
        if (v := model.channel) is not UNSET:
            d["channel"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.created_on) is not UNSET:
            d["created_on"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_message import WhatsappMessage
from .whatsapp_tag import WhatsappTag
from .whatsapp_user import WhatsappUser
