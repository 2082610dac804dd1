# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ReplaceWhatsappConversationRequest(Model[JSON]):
    """What a conversation is to become."""

    assigned: list[WhatsappAssignee]
    """Its users."""
    contact: str
    """Id of the contact."""
    id: str
    """Its own id once more."""
    status: Literal["CLOSED", "CREATED", "FLOW", "IN_PROGRESS", "NEW", "RESOLVED"] | Unset = UNSET
    """How far it is."""
    assigned_team: str | int | Unset = UNSET
    """Id of the team that looks after it."""
    tags: list[WhatsappTagLink] | Unset = UNSET
    """Its tags."""
    channel: str | int | None | Unset = UNSET
    """Id of the channel."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.assigned = (
            [WhatsappAssignee.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("assigned", UNSET), list)
            else v
        )
        model.contact = pop("contact", UNSET)
        model.id = pop("id", UNSET)
        model.status = pop("status", UNSET)
        model.assigned_team = pop("assigned_team", UNSET)
        model.tags = (
            [WhatsappTagLink.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("tags", UNSET), list)
            else v
        )
        model.channel = pop("channel", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.assigned) is not UNSET:
            d["assigned"] = plain(v)
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.assigned_team) is not UNSET:
            d["assigned_team"] = v
        if (v := model.tags) is not UNSET:
            d["tags"] = plain(v)
        if (v := model.channel) is not UNSET:
            d["channel"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_assignee import WhatsappAssignee
from .whatsapp_tag_link import WhatsappTagLink
