# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Campaign(Model[JSON]):
    """An e-mail campaign."""

    id: str
    """The campaign's id."""
    name: str | None = None
    """Its name."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its kind, such as single."""
    status: str | None = None
    """How far it has come, as a number; 0 for a draft."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    sdate: str | None = None
    """When it is or was sent. `dates.parse` makes a `datetime` of it."""
    ldate: str | None = None
    """When it was last sent. `dates.parse` makes a `datetime` of it."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    userid: str | None = None
    """Id of the user who made it."""
    user: str | None = None
    """Id of the user once more."""
    seriesid: str | None = None
    """Id of the automation it belongs to; 0 when there is none."""
    automation: str | None = None
    """Id of the automation once more; null when there is none."""
    segmentid: str | None = None
    """Id of the segment it is limited to; 0 when there is none."""
    formid: str | None = None
    """Id of the form it belongs to; 0 when there is none."""
    addressid: str | None = None
    """Id of the postal address in it; 0 when there is none."""
    basetemplateid: str | None = None
    """The template it was made from."""
    basemessageid: str | None = None
    """Id of the message it was made from; 0 when there is none."""
    realcid: str | None = None
    """Id of a campaign, that the vendor does not explain; 0 when there is none."""
    bounceid: str | None = None
    """Id of its bounce settings, such as -1."""
    sendid: str | None = None
    """A number that the vendor does not explain."""
    threadid: str | None = None
    """A number that the vendor does not explain."""
    source: str | None = None
    """Where it was made, such as web."""
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
    public: Flag | None = None
    """1 when it is in the public archive, else 0."""
    tracklinks: str | None = None
    """Which links are tracked, such as all."""
    tracklinksanalytics: Flag | None = None
    """1 when links are tracked with Google Analytics, else 0."""
    trackreads: Flag | None = None
    """1 when opens are tracked, else 0."""
    trackreadsanalytics: Flag | None = None
    """1 when opens are tracked with Google Analytics, else 0."""
    analytics_campaign_name: str | None = None
    """Its name in Google Analytics."""
    replysys: Flag | None = None
    """1 when replies are tracked, else 0."""
    tweet: Flag | None = None
    """1 when it is announced on Twitter, else 0."""
    facebook: Flag | None = None
    """1 when it is announced on Facebook, else 0."""
    survey: str | None = None
    """Its survey; empty when there is none."""
    embed_images: Flag | None = None
    """1 when images are part of the mail, else 0."""
    htmlunsub: Flag | None = None
    """1 when the HTML has an unsubscribe text of its own, else 0."""
    textunsub: Flag | None = None
    """1 when the plain text has an unsubscribe text of its own, else 0."""
    htmlunsubdata: str | None = None
    """The unsubscribe text of the HTML."""
    textunsubdata: str | None = None
    """The unsubscribe text of the plain text."""
    schedule: Flag | None = None
    """1 when it is scheduled, else 0."""
    scheduleddate: str | None = None
    """When it is to be sent. `dates.parse` makes a `datetime` of it."""
    recurring: str | None = None
    """How often it recurs, such as day1."""
    willrecur: Flag | None = None
    """1 when it recurs, else 0."""
    split_type: str | None = None
    """How a split test divides its contacts, such as even."""
    split_content: Flag | None = None
    """1 when a split test compares contents, else 0."""
    split_offset: str | None = None
    """How long a split test waits for its winner."""
    split_offset_type: str | None = None
    """The unit of that time, such as day."""
    split_winner_messageid: str | None = None
    """Id of the message that won the split test; 0 when there is none."""
    split_winner_awaiting: Flag | None = None
    """1 when the split test has no winner yet, else 0."""
    responder_type: str | None = None
    """What an autoresponder answers to, such as subscribe."""
    responder_offset: str | None = None
    """How long an autoresponder waits."""
    responder_existing: Flag | None = None
    """1 when an autoresponder goes to contacts who are there already, else 0."""
    reminder_field: str | None = None
    """The date field that a reminder goes by, such as sdate."""
    reminder_format: str | None = None
    """The format of that date."""
    reminder_type: str | None = None
    """The parts of the date that count, such as month_day."""
    reminder_offset: str | None = None
    """How far from that date a reminder is sent."""
    reminder_offset_type: str | None = None
    """The unit of that distance, such as day."""
    reminder_offset_sign: str | None = None
    """Whether it is sent before or after the date, - or +."""
    reminder_last_cron_run: str | None = None
    """When reminders were last sent. `dates.parse` makes a `datetime` of it."""
    activerss_interval: str | None = None
    """How often an RSS feed is read, such as day1."""
    activerss_url: str | None = None
    """URL of the RSS feed."""
    activerss_items: str | None = None
    """Items of the RSS feed in one mail."""
    mail_transfer: Flag | None = None
    """A flag of its sending, that the vendor does not explain."""
    mail_send: Flag | None = None
    """A flag of its sending, that the vendor does not explain."""
    mail_cleanup: Flag | None = None
    """A flag of its sending, that the vendor does not explain."""
    mailer_log_file: str | None = None
    """Number of its log; 0 when there is none."""
    ip4: str | None = None
    """The IPv4 address it was made from, as one decimal number."""
    laststep: str | None = None
    """The step of the editor it was left at, such as designer."""
    managetext: Flag | None = None
    """1 when the plain text is written by hand, else 0."""
    waitpreview: Flag | None = None
    """1 when its preview is being waited for, else 0."""
    deletestamp: str | None = None
    """When it was deleted. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
