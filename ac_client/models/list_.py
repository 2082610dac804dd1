# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class List(Model[JSON]):
    """A list that contacts subscribe to."""

    id: str
    """The list's id."""
    name: str
    """Its name."""
    stringid: str
    """Its name for URLs, such as email-subscription."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    sender_url: str | None = None
    """URL of the website that the list is for."""
    sender_reminder: str | None = None
    """The reminder why contacts get email."""
    user: str | None = None
    """Id of the user who owns it."""
    userid: str | None = None
    """Id of its owner again."""
    send_last_broadcast: Flag | None = None
    """1 if new contacts get the last campaign."""
    carboncopy: str | None = None
    """Addresses that get a copy of all mail, comma-separated."""
    subscription_notify: str | None = None
    """Addresses to notify when a contact subscribes, comma-separated."""
    unsubscription_notify: str | None = None
    """Addresses to notify when a contact unsubscribes, comma-separated."""
    to_name: str | None = None
    """Name to use for contacts without a name."""
    private: Flag | None = None
    """1 if it is private, else 0."""
    require_name: Flag | None = None
    """1 if a name is needed to subscribe, else 0."""
    get_unsubscribe_reason: Flag | None = None
    """1 if contacts are asked why they unsubscribe."""
    optinoptout: str | None = None
    """Id of its opt-in settings."""
    optinmessageid: str | None = None
    """Id of its opt-in message; 0 if there is none."""
    optoutconf: Flag | None = None
    """1 if unsubscribing must be confirmed, else 0."""
    p_use_tracking: Flag | None = None
    """1 if opens and clicks are tracked, else 0."""
    p_use_analytics_read: Flag | None = None
    """1 if opens are reported to an analytics service."""
    p_use_analytics_link: Flag | None = None
    """1 if clicks are reported to an analytics service."""
    p_use_twitter: Flag | None = None
    """1 if campaigns are posted to Twitter, else 0."""
    p_use_facebook: Flag | None = None
    """1 if campaigns are posted to Facebook, else 0."""
    p_embed_image: Flag | None = None
    """1 if images are embedded, else 0."""
    p_use_captcha: Flag | None = None
    """1 if forms show a captcha, else 0."""
    analytics_domains: str | None = None
    """Domains that are analyzed."""
    analytics_source: str | None = None
    """Source that is given to the analytics service."""
    analytics_ua: str | None = None
    """Account at the analytics service."""
    twitter_token: str | None = None
    """Token for Twitter."""
    twitter_token_secret: str | None = None
    """Secret for Twitter."""
    facebook_session: str | None = None
    """Session at Facebook."""
    sender_name: str | None = None
    """The sender's name."""
    sender_addr1: str | None = None
    """The sender's street."""
    sender_addr2: str | None = None
    """More of the sender's street."""
    sender_city: str | None = None
    """The sender's city."""
    sender_state: str | None = None
    """The sender's state."""
    sender_zip: str | None = None
    """The sender's postal code."""
    sender_country: str | None = None
    """The sender's country."""
    sender_phone: str | None = None
    """The sender's phone number."""
    fulladdress: str | None = None
    """The sender's postal address in one text."""
    deletestamp: str | None = None
    """When it was deleted. `dates.parse` converts it to a `datetime`."""
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
