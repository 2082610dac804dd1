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
    """Id of the campaign once more."""
    message: str | None = None
    """Id of the message."""
    messageid: str | None = None
    """Id of the message once more."""
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
    """Mails sent so far."""
    total_amt: str | None = None
    """Mails to be sent in all."""
    opens: str | None = None
    """Times it was opened."""
    uniqueopens: str | None = None
    """Contacts who opened it."""
    linkclicks: str | None = None
    """Clicks on its links."""
    uniquelinkclicks: str | None = None
    """Clicks on its links, each contact counted once a link."""
    subscriberclicks: str | None = None
    """Contacts who clicked a link."""
    forwards: str | None = None
    """Times it was forwarded."""
    uniqueforwards: str | None = None
    """Contacts who forwarded it."""
    hardbounces: str | None = None
    """Mails that bounced for good."""
    softbounces: str | None = None
    """Mails that bounced for the moment."""
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
    """What a spam filter thought of it."""
    spamcheck_max: str | None = None
    """The highest score of that filter."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
