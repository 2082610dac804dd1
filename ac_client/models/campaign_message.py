# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignMessage(Model[JSON]):
    """The link between a campaign and a message that it sends."""

    id: str
    """The link's id."""
    campaign: str | None = None
    """Id of the campaign."""
    campaignid: str | None = None
    """Id of the campaign again."""
    message: str | None = None
    """Id of the message."""
    messageid: str | None = None
    """Id of the message again."""
    subject: str | None = None
    """The message's subject."""
    screenshot: str | None = None
    """URL of a picture of the message."""
    percentage: str | int | None = None
    """Its share of the campaign's contacts, in percent."""
    initial_split_percentage: str | int | None = None
    """Its share in the first part of a split test, in percent."""
    sourcesize: str | None = None
    """Size of the message in bytes."""
    send_amt: str | None = None
    """Emails sent so far."""
    total_amt: str | None = None
    """Total number of emails to send."""
    opens: str | None = None
    """Times it was opened."""
    uniqueopens: str | None = None
    """Contacts who opened it."""
    linkclicks: str | None = None
    """Clicks on its links."""
    uniquelinkclicks: str | None = None
    """Unique clicks: each contact counts once per link."""
    subscriberclicks: str | None = None
    """Contacts who clicked a link."""
    forwards: str | None = None
    """Times it was forwarded."""
    uniqueforwards: str | None = None
    """Contacts who forwarded it."""
    hardbounces: str | None = None
    """Hard bounces."""
    softbounces: str | None = None
    """Soft bounces."""
    unsubscribes: str | None = None
    """Contacts who unsubscribed."""
    unsubreasons: str | None = None
    """Contacts who gave a reason for unsubscribing."""
    updates: str | None = None
    """Contacts who changed their data through it."""
    socialshares: str | None = None
    """Times it was shared in social networks."""
    replies: str | None = None
    """Replies to it."""
    uniquereplies: str | None = None
    """Contacts who replied."""
    spamcheck_score: str | None = None
    """The result of the spam filter."""
    spamcheck_max: str | None = None
    """The highest score of that filter."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
