# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastRecipient(Model[JSON]):
    """A contact whom a broadcast was sent to."""

    id: int
    """Id of the contact."""
    name: str | None = None
    """The contact's name."""
    phone_number: str | None = attrs.field(default=None, metadata={"key": "phoneNumber"})
    """The contact's phone number."""
    sent_date: str | None = attrs.field(default=None, metadata={"key": "sentDate"})
    """When it was sent, in US Central Time. `dates.parse` converts it to a `datetime`."""
    deliverability: str | None = None
    """delivered or failed."""
    clicks: int | None = None
    """Clicks on links."""
    replies: list[SmsBroadcastAnswer] | None = None
    """The replies."""
    opt_out: str | None = attrs.field(default=None, metadata={"key": "optOut"})
    """yes if the contact opted out, else no."""
    details: SmsBroadcastFailureDetails | None = None
    """Why it was not delivered."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .sms_broadcast_answer import SmsBroadcastAnswer
from .sms_broadcast_failure_details import SmsBroadcastFailureDetails
