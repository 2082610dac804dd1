# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactList(Model[JSON]):
    """A contact's place on a list."""

    id: str
    """The membership's id."""
    contact: str
    """Id of the contact."""
    list_: str = attrs.field(metadata={"key": "list"})
    """Id of the list."""
    status: str | int
    """1 when subscribed, 2 when unsubscribed; other numbers exist."""
    form: str | None = None
    """Id of the form it came from."""
    seriesid: str | None = None
    """Id of the automation it came from; 0 when there is none."""
    automation: str | None = None
    """Id of the automation it came from."""
    unsubscribe_automation: str | None = attrs.field(default=None, metadata={"key": "unsubscribeAutomation"})
    """Id of the automation that unsubscribed it."""
    campaign: str | None = None
    """Id of the campaign that it left with."""
    message: str | None = None
    """Id of the message that it left with."""
    unsubreason: str | None = None
    """Why it unsubscribed."""
    sdate: str | None = None
    """When it subscribed, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it left, with offset. `dates.parse` makes a `datetime` of it."""
    responder: Flag | None = None
    """1 when autoresponders go to it, else 0."""
    sync: Flag | None = None
    """1 when it came by a synchronization, else 0."""
    autosync_log: str | None = attrs.field(default=None, metadata={"key": "autosyncLog"})
    """Id of that synchronization's log."""
    sourceid: str | int | None = None
    """How it came onto the list, as a number."""
    first_name: str | None = None
    """The contact's first name."""
    last_name: str | None = None
    """The contact's last name."""
    ip_4_sub: str | None = attrs.field(default=None, metadata={"key": "ip4Sub"})
    """The IPv4 address it subscribed from, as one decimal number."""
    ip_4_unsub: str | None = attrs.field(default=None, metadata={"key": "ip4Unsub"})
    """The IPv4 address it unsubscribed from, as one decimal number."""
    ip4_last: str | None = None
    """The IPv4 address it was last seen at, as one decimal number."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
