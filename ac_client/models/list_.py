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
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    sender_url: str | None = None
    """The website it is for."""
    sender_reminder: str | None = None
    """Why its contacts get mail."""
    user: str | None = None
    """Id of the user who owns it."""
    userid: str | None = None
    """Id of its owner once more."""
    send_last_broadcast: Flag | None = None
    """1 when new contacts get the last campaign."""
    carboncopy: str | None = None
    """Addresses that get a copy of all mail, comma-separated."""
    subscription_notify: str | None = None
    """Addresses to notify of joins, comma-separated."""
    unsubscription_notify: str | None = None
    """Addresses to notify of leaves, comma-separated."""
    to_name: str | None = None
    """What contacts without a name are called."""
    private: Flag | None = None
    """1 when it is private, else 0."""
    require_name: Flag | None = None
    """1 when a name is needed to subscribe, else 0."""
    get_unsubscribe_reason: Flag | None = None
    """1 when departing contacts are asked why."""
    optinoptout: str | None = None
    """Id of its opt-in settings."""
    optinmessageid: str | None = None
    """Id of its opt-in message; 0 when there is none."""
    optoutconf: Flag | None = None
    """1 when leaving has to be confirmed, else 0."""
    p_use_tracking: Flag | None = None
    """1 when opens and clicks are tracked, else 0."""
    p_use_analytics_read: Flag | None = None
    """1 when an analytics service learns of opens."""
    p_use_analytics_link: Flag | None = None
    """1 when an analytics service learns of clicks."""
    p_use_twitter: Flag | None = None
    """1 when campaigns are posted to Twitter, else 0."""
    p_use_facebook: Flag | None = None
    """1 when campaigns are posted to Facebook, else 0."""
    p_embed_image: Flag | None = None
    """1 when images are embedded, else 0."""
    p_use_captcha: Flag | None = None
    """1 when forms show a captcha, else 0."""
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
    """When it was deleted. `dates.parse` makes a `datetime` of it."""
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
