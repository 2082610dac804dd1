# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListCreate(Model[JSON]):
    """A list to be made."""

    name: str
    """Its name."""
    stringid: str
    """Its name for URLs, such as email-subscription."""
    sender_url: str
    """The website it is for."""
    sender_reminder: str
    """Why its contacts get mail."""
    channel: Literal["email", "sms"] | Unset = UNSET
    """What is sent to its contacts."""
    send_last_broadcast: bool | int | Unset = UNSET
    """Whether new contacts get the last campaign."""
    carboncopy: str | Unset = UNSET
    """Addresses that get a copy of all mail, comma-separated."""
    subscription_notify: str | Unset = UNSET
    """Addresses to notify of joins, comma-separated."""
    unsubscription_notify: str | Unset = UNSET
    """Addresses to notify of leaves, comma-separated."""
    user: str | int | Unset = UNSET
    """Id of the user who owns it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.stringid = pop("stringid", UNSET)
        model.sender_url = pop("sender_url", UNSET)
        model.sender_reminder = pop("sender_reminder", UNSET)
        model.channel = pop("channel", UNSET)
        model.send_last_broadcast = pop("send_last_broadcast", UNSET)
        model.carboncopy = pop("carboncopy", UNSET)
        model.subscription_notify = pop("subscription_notify", UNSET)
        model.unsubscription_notify = pop("unsubscription_notify", UNSET)
        model.user = pop("user", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.stringid) is not UNSET:
            d["stringid"] = v
        if (v := model.sender_url) is not UNSET:
            d["sender_url"] = v
        if (v := model.sender_reminder) is not UNSET:
            d["sender_reminder"] = v
        if (v := model.channel) is not UNSET:
            d["channel"] = v
        if (v := model.send_last_broadcast) is not UNSET:
            d["send_last_broadcast"] = v
        if (v := model.carboncopy) is not UNSET:
            d["carboncopy"] = v
        if (v := model.subscription_notify) is not UNSET:
            d["subscription_notify"] = v
        if (v := model.unsubscription_notify) is not UNSET:
            d["unsubscription_notify"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        d.update(self.additional_properties)
        return d
