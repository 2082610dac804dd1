# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Contact(Model[JSON]):
    """A contact."""

    id: str
    """The contact's id."""
    email: str
    """The email address."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    orgid: str
    """Id of its organization; 0 or empty if there is none."""
    organization: str | None
    """Id of its organization; null or empty if there is none."""
    first_name: str | None = attrs.field(default=None, metadata={"key": "firstName"})
    """First name."""
    last_name: str | None = attrs.field(default=None, metadata={"key": "lastName"})
    """Last name."""
    phone: str | None = None
    """Phone number."""
    adate: str | None = None
    """Undocumented date, with or without UTC offset."""
    edate: str | None = None
    """Undocumented date, with or without UTC offset."""
    orgname: str | None = None
    """Name of its organization."""
    segmentio_id: str | None = None
    """Its id at Segment."""
    bounced_hard: str | None = None
    """Hard bounces so far."""
    bounced_soft: str | None = None
    """Soft bounces so far."""
    bounced_date: str | None = None
    """When an email to it last bounced. `dates.parse` converts it to a `datetime`."""
    ip: str | None = None
    """The IPv4 address it came from, as one decimal number; 0 if it is not known."""
    ua: str | None = None
    """The browser it came with."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """Its hash, 32 hexadecimal digits."""
    socialdata_lastcheck: str | None = None
    """When social media data was last looked up. `dates.parse` converts it to a `datetime`."""
    email_local: str | None = None
    """The part before the @; usually empty."""
    email_domain: str | None = None
    """The part after the @; usually empty."""
    email_empty: bool | Flag | None = None
    """Whether it has no email address."""
    sentcnt: str | None = None
    """Emails sent to it."""
    rating_tstamp: str | None = None
    """When it was last rated. `dates.parse` converts it to a `datetime`."""
    gravatar: Flag | None = None
    """1 if a picture was found at Gravatar, else 0."""
    deleted: Flag | None = None
    """1 if it is deleted, else 0."""
    deleted_at: str | None = None
    """When it was deleted. `dates.parse` converts it to a `datetime`."""
    anonymized: Flag | None = None
    """1 if its data was anonymized, else 0."""
    created_utc_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_utc_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    mpp_tracking: Flag | None = None
    """1 if mail privacy protection hides its opens, else 0."""
    sentiment: JSON = None
    """The sentiment of its messages, if the account has this feature."""
    contact_automations: list[str] | None = attrs.field(default=None, metadata={"key": "contactAutomations"})
    """Ids of its runs through automations."""
    contact_lists: list[str] | None = attrs.field(default=None, metadata={"key": "contactLists"})
    """Ids of its list memberships."""
    field_values: list[str] | None = attrs.field(default=None, metadata={"key": "fieldValues"})
    """Ids of its custom field values."""
    geo_ips: list[str] | None = attrs.field(default=None, metadata={"key": "geoIps"})
    """Ids of the places where it was seen."""
    deals: list[str] | None = None
    """Ids of its deals."""
    account_contacts: list[str] | None = attrs.field(default=None, metadata={"key": "accountContacts"})
    """Ids of its links to accounts."""
    score_values: list[str] | None = attrs.field(default=None, metadata={"key": "scoreValues"})
    """Ids of its scores' values."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
