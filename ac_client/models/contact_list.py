# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactList(Model[JSON]):
    """A contact's list membership."""

    id: str
    """The membership's id."""
    contact: str
    """Id of the contact."""
    list_: str = attrs.field(metadata={"key": "list"})
    """Id of the list."""
    status: str | int
    """1 if subscribed, 2 if unsubscribed; other numbers exist."""
    form: str | None = None
    """Id of the form it came from."""
    seriesid: str | None = None
    """Id of the automation it came from; 0 if there is none."""
    automation: str | None = None
    """Id of the automation it came from."""
    unsubscribe_automation: str | None = attrs.field(default=None, metadata={"key": "unsubscribeAutomation"})
    """Id of the automation that unsubscribed it."""
    campaign: str | None = None
    """Id of the campaign it unsubscribed from."""
    message: str | None = None
    """Id of the message it unsubscribed from."""
    unsubreason: str | None = None
    """Why it unsubscribed."""
    sdate: str | None = None
    """When it subscribed, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it unsubscribed, with UTC offset. `dates.parse` converts it to a `datetime`."""
    responder: Flag | None = None
    """1 if autoresponders go to it, else 0."""
    sync: Flag | None = None
    """1 if it was added by a sync, else 0."""
    autosync_log: str | None = attrs.field(default=None, metadata={"key": "autosyncLog"})
    """Id of the log of that sync."""
    sourceid: str | int | None = None
    """How it was added to the list, as a number."""
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
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
