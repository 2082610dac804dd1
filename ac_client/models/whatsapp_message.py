# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappMessage(Model[JSON]):
    """A message in a conversation."""

    id: str | Unset = UNSET
    """The message's id."""
    body: str | None | Unset = UNSET
    """The text."""
    direction: str | Unset = UNSET
    """Whether it came or went."""
    msg_type: str | Unset = UNSET
    """Its kind, such as text or image."""
    status: str | Unset = UNSET
    """How far it is."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    content_url: str | None | Unset = UNSET
    """URL of that."""
    whatsapp_template: str | None | Unset = UNSET
    """Id of its template."""
    sent_by: WhatsappUser | Unset = UNSET
    """A user of WhatsApp in the account."""
    timestamp: str | Unset = UNSET
    """When it was made."""
    delivered_on: str | None | Unset = UNSET
    """When it arrived."""
    read_on: str | None | Unset = UNSET
    """When it was read."""
    failed_on: str | None | Unset = UNSET
    """When it failed."""
    provider_error_code: str | None | Unset = UNSET
    """The provider's code of the failure."""
    provider_error_message: str | None | Unset = UNSET
    """What the provider says of the failure."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.body = pop("body", UNSET)
        model.direction = pop("direction", UNSET)
        model.msg_type = pop("msg_type", UNSET)
        model.status = pop("status", UNSET)
        model.contact = pop("contact", UNSET)
        model.content_url = pop("content_url", UNSET)
        model.whatsapp_template = pop("whatsapp_template", UNSET)
        model.sent_by = WhatsappUser.from_dict(v) if isinstance(v := pop("sent_by", UNSET), dict) else v
        model.timestamp = pop("timestamp", UNSET)
        model.delivered_on = pop("delivered_on", UNSET)
        model.read_on = pop("read_on", UNSET)
        model.failed_on = pop("failed_on", UNSET)
        model.provider_error_code = pop("provider_error_code", UNSET)
        model.provider_error_message = pop("provider_error_message", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.body) is not UNSET:
            d["body"] = v
        if (v := model.direction) is not UNSET:
            d["direction"] = v
        if (v := model.msg_type) is not UNSET:
            d["msg_type"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.content_url) is not UNSET:
            d["content_url"] = v
        if (v := model.whatsapp_template) is not UNSET:
            d["whatsapp_template"] = v
        if (v := model.sent_by) is not UNSET:
            d["sent_by"] = plain(v)
        if (v := model.timestamp) is not UNSET:
            d["timestamp"] = v
        if (v := model.delivered_on) is not UNSET:
            d["delivered_on"] = v
        if (v := model.read_on) is not UNSET:
            d["read_on"] = v
        if (v := model.failed_on) is not UNSET:
            d["failed_on"] = v
        if (v := model.provider_error_code) is not UNSET:
            d["provider_error_code"] = v
        if (v := model.provider_error_message) is not UNSET:
            d["provider_error_message"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_user import WhatsappUser
