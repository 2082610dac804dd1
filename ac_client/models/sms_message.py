# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsMessage(Model[JSON]):
    """An SMS message that an automation sends."""

    id: str
    """The message's id."""
    msg: str | None = None
    """The text."""
    automation: str | None = None
    """Id of the automation."""
    seriesid: str | None = None
    """Id of the automation again."""
    user: str | None = None
    """Id of the user who created it."""
    userid: str | None = None
    """Id of that user again."""
    sent: str | None = None
    """How often it was sent."""
    failed: str | None = None
    """How often sending failed."""
    replies: str | None = None
    """Replies to it."""
    uniquereplies: str | None = None
    """Contacts who replied."""
    unsubscribes: str | None = None
    """Contacts who unsubscribed."""
    tf_day: str | None = None
    """The days on which it may be sent."""
    tf_hr_from: str | None = None
    """The hour from which it may be sent."""
    tf_hr_to: str | None = None
    """The hour until which it may be sent."""
    tstamp: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    sdate: str | None = None
    """When it was first sent. `dates.parse` converts it to a `datetime`."""
    ldate: str | None = None
    """When it was last sent. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
