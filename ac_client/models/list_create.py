# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListCreate(Model[JSON]):
    """A list to create."""

    name: str
    """Its name."""
    stringid: str
    """Its name for URLs, such as email-subscription."""
    sender_url: str
    """URL of the website that the list is for."""
    sender_reminder: str
    """The reminder why contacts get email."""
    channel: Literal["email", "sms"] | Unset = UNSET
    """What is sent to its contacts."""
    send_last_broadcast: bool | int | Unset = UNSET
    """Whether new contacts get the last campaign."""
    carboncopy: str | Unset = UNSET
    """Addresses that get a copy of all mail, comma-separated."""
    subscription_notify: str | Unset = UNSET
    """Addresses to notify when a contact subscribes, comma-separated."""
    unsubscription_notify: str | Unset = UNSET
    """Addresses to notify when a contact unsubscribes, comma-separated."""
    user: str | int | Unset = UNSET
    """Id of the user who owns it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
