# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Contact(Model[JSON]):
    """A person."""

    id: str
    """The contact's id."""
    email: str
    """The e-mail address."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    orgid: str
    """Id of its organization; 0 or empty when there is none."""
    organization: str | None
    """Id of its organization; null or empty when there is none."""
    first_name: str | None = attrs.field(default=None, metadata={"key": "firstName"})
    """First name."""
    last_name: str | None = attrs.field(default=None, metadata={"key": "lastName"})
    """Last name."""
    phone: str | None = None
    """Phone number."""
    adate: str | None = None
    """A date that the vendor does not explain, with offset or without."""
    edate: str | None = None
    """A date that the vendor does not explain, with offset or without."""
    orgname: str | None = None
    """Name of its organization."""
    segmentio_id: str | None = None
    """Its id at Segment."""
    bounced_hard: str | None = None
    """Hard bounces so far."""
    bounced_soft: str | None = None
    """Soft bounces so far."""
    bounced_date: str | None = None
    """When mail to it last bounced. `dates.parse` makes a `datetime` of it."""
    ip: str | None = None
    """The IPv4 address it came from, as one decimal number; 0 when it is not known."""
    ua: str | None = None
    """The browser it came with."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """A token that stands for it, of 32 hexadecimal digits."""
    socialdata_lastcheck: str | None = None
    """When data was last sought in social networks. `dates.parse` makes a `datetime` of it."""
    email_local: str | None = None
    """The address before the @; mostly empty."""
    email_domain: str | None = None
    """The address behind the @; mostly empty."""
    email_empty: bool | Flag | None = None
    """Whether it has no e-mail address."""
    sentcnt: str | None = None
    """Mails sent to it."""
    rating_tstamp: str | None = None
    """When it was last rated. `dates.parse` makes a `datetime` of it."""
    gravatar: Flag | None = None
    """1 when a picture was found at Gravatar, else 0."""
    deleted: Flag | None = None
    """1 when it is deleted, else 0."""
    deleted_at: str | None = None
    """When it was deleted. `dates.parse` makes a `datetime` of it."""
    anonymized: Flag | None = None
    """1 when its data was made anonymous, else 0."""
    created_utc_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_utc_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    mpp_tracking: Flag | None = None
    """1 when mail privacy protection hides its opens, else 0."""
    sentiment: JSON = None
    """The mood of its messages, where the account has that."""
    contact_automations: list[str] | None = attrs.field(default=None, metadata={"key": "contactAutomations"})
    """Ids of its runs through automations."""
    contact_lists: list[str] | None = attrs.field(default=None, metadata={"key": "contactLists"})
    """Ids of its places on lists."""
    field_values: list[str] | None = attrs.field(default=None, metadata={"key": "fieldValues"})
    """Ids of its custom fields' values."""
    geo_ips: list[str] | None = attrs.field(default=None, metadata={"key": "geoIps"})
    """Ids of the places it was seen at."""
    deals: list[str] | None = None
    """Ids of its deals."""
    account_contacts: list[str] | None = attrs.field(default=None, metadata={"key": "accountContacts"})
    """Ids of its links to accounts."""
    score_values: list[str] | None = attrs.field(default=None, metadata={"key": "scoreValues"})
    """Ids of its scores' values."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
