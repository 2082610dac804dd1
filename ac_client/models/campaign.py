# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Campaign(Model[JSON]):
    """An email campaign."""

    id: str
    """The campaign's id."""
    name: str | None = None
    """Its name."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type, such as single."""
    status: str | None = None
    """Status, as a number; 0 for a draft."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    sdate: str | None = None
    """When it is or was sent. `dates.parse` converts it to a `datetime`."""
    ldate: str | None = None
    """When it was last sent. `dates.parse` converts it to a `datetime`."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    userid: str | None = None
    """Id of the user who created it."""
    user: str | None = None
    """Id of the user again."""
    seriesid: str | None = None
    """Id of the automation it belongs to; 0 if there is none."""
    automation: str | None = None
    """Id of the automation again; null if there is none."""
    segmentid: str | None = None
    """Id of the segment that it is limited to; 0 if there is none."""
    formid: str | None = None
    """Id of the form it belongs to; 0 if there is none."""
    addressid: str | None = None
    """Id of the postal address in it; 0 if there is none."""
    basetemplateid: str | None = None
    """The template it was created from."""
    basemessageid: str | None = None
    """Id of the message it was created from; 0 if there is none."""
    realcid: str | None = None
    """Id of a campaign; undocumented; 0 if there is none."""
    bounceid: str | None = None
    """Id of its bounce settings, such as -1."""
    sendid: str | None = None
    """Undocumented number."""
    threadid: str | None = None
    """Undocumented number."""
    source: str | None = None
    """Where it was created, such as web."""
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
    public: Flag | None = None
    """1 if it is in the public archive, else 0."""
    tracklinks: str | None = None
    """Which links are tracked, such as all."""
    tracklinksanalytics: Flag | None = None
    """1 if links are tracked with Google Analytics, else 0."""
    trackreads: Flag | None = None
    """1 if opens are tracked, else 0."""
    trackreadsanalytics: Flag | None = None
    """1 if opens are tracked with Google Analytics, else 0."""
    analytics_campaign_name: str | None = None
    """Its name in Google Analytics."""
    replysys: Flag | None = None
    """1 if replies are tracked, else 0."""
    tweet: Flag | None = None
    """1 if it is announced on Twitter, else 0."""
    facebook: Flag | None = None
    """1 if it is announced on Facebook, else 0."""
    survey: str | None = None
    """Its survey; empty if there is none."""
    embed_images: Flag | None = None
    """1 if images are embedded in the email, else 0."""
    htmlunsub: Flag | None = None
    """1 if the HTML has an unsubscribe text of its own, else 0."""
    textunsub: Flag | None = None
    """1 if the plain text has an unsubscribe text of its own, else 0."""
    htmlunsubdata: str | None = None
    """The unsubscribe text of the HTML."""
    textunsubdata: str | None = None
    """The unsubscribe text of the plain text."""
    schedule: Flag | None = None
    """1 if it is scheduled, else 0."""
    scheduleddate: str | None = None
    """When it is scheduled to be sent. `dates.parse` converts it to a `datetime`."""
    recurring: str | None = None
    """How often it recurs, such as day1."""
    willrecur: Flag | None = None
    """1 if it recurs, else 0."""
    split_type: str | None = None
    """How a split test divides its contacts, such as even."""
    split_content: Flag | None = None
    """1 if a split test compares contents, else 0."""
    split_offset: str | None = None
    """How long a split test waits for its winner."""
    split_offset_type: str | None = None
    """The unit of that time, such as day."""
    split_winner_messageid: str | None = None
    """Id of the message that won the split test; 0 if there is none."""
    split_winner_awaiting: Flag | None = None
    """1 if the split test has no winner yet, else 0."""
    responder_type: str | None = None
    """What triggers an autoresponder, such as subscribe."""
    responder_offset: str | None = None
    """Delay of an autoresponder."""
    responder_existing: Flag | None = None
    """1 if an autoresponder is also sent to existing contacts, else 0."""
    reminder_field: str | None = None
    """The date field of a reminder, such as sdate."""
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
    """When reminders were last sent. `dates.parse` converts it to a `datetime`."""
    activerss_interval: str | None = None
    """How often an RSS feed is read, such as day1."""
    activerss_url: str | None = None
    """URL of the RSS feed."""
    activerss_items: str | None = None
    """Items of the RSS feed in one mail."""
    mail_transfer: Flag | None = None
    """Undocumented flag."""
    mail_send: Flag | None = None
    """Undocumented flag."""
    mail_cleanup: Flag | None = None
    """Undocumented flag."""
    mailer_log_file: str | None = None
    """Number of its log; 0 if there is none."""
    ip4: str | None = None
    """The IPv4 address it was created from, as one decimal number."""
    laststep: str | None = None
    """The last step in the editor, such as designer."""
    managetext: Flag | None = None
    """1 if the plain text is edited manually, else 0."""
    waitpreview: Flag | None = None
    """1 if its preview is pending, else 0."""
    deletestamp: str | None = None
    """When it was deleted. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
