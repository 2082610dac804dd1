# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Campaign(Model[JSON]):
    """An e-mail campaign."""

    id: str
    """The campaign's id."""
    name: str | Unset = UNSET
    """Its name."""
    type_: str | Unset = UNSET
    """Its kind, such as single."""
    status: str | Unset = UNSET
    """How far it has come, as a number; 0 for a draft."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    mdate: str | Unset = UNSET
    """When it was last changed, with offset."""
    sdate: str | None | Unset = UNSET
    """When it is or was sent."""
    ldate: str | None | Unset = UNSET
    """When it was last sent."""
    created_timestamp: str | None | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | None | Unset = UNSET
    """When it was last changed, without a zone."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
    user: str | None | Unset = UNSET
    """Id of the user once more."""
    seriesid: str | Unset = UNSET
    """Id of the automation it belongs to; 0 when there is none."""
    automation: str | None | Unset = UNSET
    """Id of the automation once more; null when there is none."""
    segmentid: str | Unset = UNSET
    """Id of the segment it is limited to; 0 when there is none."""
    formid: str | Unset = UNSET
    """Id of the form it belongs to; 0 when there is none."""
    addressid: str | Unset = UNSET
    """Id of the postal address in it; 0 when there is none."""
    basetemplateid: str | Unset = UNSET
    """The template it was made from."""
    basemessageid: str | Unset = UNSET
    """Id of the message it was made from; 0 when there is none."""
    realcid: str | Unset = UNSET
    """Id of a campaign, of which the vendor says nothing; 0 when there is none."""
    bounceid: str | Unset = UNSET
    """Id of its bounce settings, such as -1."""
    sendid: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    threadid: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    source: str | Unset = UNSET
    """Where it was made, such as web."""
    send_amt: str | Unset = UNSET
    """Mails sent so far."""
    total_amt: str | Unset = UNSET
    """Mails to be sent in all."""
    opens: str | Unset = UNSET
    """Times it was opened."""
    uniqueopens: str | Unset = UNSET
    """Contacts who opened it."""
    linkclicks: str | Unset = UNSET
    """Clicks on its links."""
    uniquelinkclicks: str | Unset = UNSET
    """Clicks on its links, each contact counted once a link."""
    subscriberclicks: str | Unset = UNSET
    """Contacts who clicked a link."""
    forwards: str | Unset = UNSET
    """Times it was forwarded."""
    uniqueforwards: str | Unset = UNSET
    """Contacts who forwarded it."""
    hardbounces: str | Unset = UNSET
    """Mails that bounced for good."""
    softbounces: str | Unset = UNSET
    """Mails that bounced for the moment."""
    unsubscribes: str | Unset = UNSET
    """Contacts who unsubscribed."""
    unsubreasons: str | Unset = UNSET
    """Contacts who gave a reason for unsubscribing."""
    updates: str | Unset = UNSET
    """Contacts who changed their data through it."""
    socialshares: str | Unset = UNSET
    """Times it was shared in social networks."""
    replies: str | Unset = UNSET
    """Replies to it."""
    uniquereplies: str | Unset = UNSET
    """Contacts who replied."""
    public: str | Unset = UNSET
    """1 when it is in the public archive, else 0."""
    tracklinks: str | Unset = UNSET
    """Which links are tracked, such as all."""
    tracklinksanalytics: str | Unset = UNSET
    """1 when links are tracked with Google Analytics, else 0."""
    trackreads: str | Unset = UNSET
    """1 when opens are tracked, else 0."""
    trackreadsanalytics: str | Unset = UNSET
    """1 when opens are tracked with Google Analytics, else 0."""
    analytics_campaign_name: str | Unset = UNSET
    """Its name in Google Analytics."""
    replysys: str | Unset = UNSET
    """1 when replies are tracked, else 0."""
    tweet: str | Unset = UNSET
    """1 when it is announced on Twitter, else 0."""
    facebook: str | Unset = UNSET
    """1 when it is announced on Facebook, else 0."""
    survey: str | Unset = UNSET
    """Its survey; empty when there is none."""
    embed_images: str | Unset = UNSET
    """1 when images are part of the mail, else 0."""
    htmlunsub: str | Unset = UNSET
    """1 when the HTML has an unsubscribe text of its own, else 0."""
    textunsub: str | Unset = UNSET
    """1 when the plain text has an unsubscribe text of its own, else 0."""
    htmlunsubdata: str | None | Unset = UNSET
    """The unsubscribe text of the HTML."""
    textunsubdata: str | None | Unset = UNSET
    """The unsubscribe text of the plain text."""
    schedule: str | Unset = UNSET
    """1 when it is scheduled, else 0."""
    scheduleddate: str | None | Unset = UNSET
    """When it is to be sent."""
    recurring: str | Unset = UNSET
    """How often it recurs, such as day1."""
    willrecur: str | Unset = UNSET
    """1 when it recurs, else 0."""
    split_type: str | Unset = UNSET
    """How a split test divides its contacts, such as even."""
    split_content: str | Unset = UNSET
    """1 when a split test compares contents, else 0."""
    split_offset: str | Unset = UNSET
    """How long a split test waits for its winner."""
    split_offset_type: str | Unset = UNSET
    """The unit of that time, such as day."""
    split_winner_messageid: str | Unset = UNSET
    """Id of the message that won the split test; 0 when there is none."""
    split_winner_awaiting: str | Unset = UNSET
    """1 when the split test has no winner yet, else 0."""
    responder_type: str | Unset = UNSET
    """What an autoresponder answers to, such as subscribe."""
    responder_offset: str | Unset = UNSET
    """How long an autoresponder waits."""
    responder_existing: str | Unset = UNSET
    """1 when an autoresponder goes to contacts who are there already, else 0."""
    reminder_field: str | Unset = UNSET
    """The date field that a reminder goes by, such as sdate."""
    reminder_format: str | None | Unset = UNSET
    """The format of that date."""
    reminder_type: str | Unset = UNSET
    """The parts of the date that count, such as month_day."""
    reminder_offset: str | Unset = UNSET
    """How far from that date a reminder is sent."""
    reminder_offset_type: str | Unset = UNSET
    """The unit of that distance, such as day."""
    reminder_offset_sign: str | Unset = UNSET
    """Whether it is sent before or after the date, - or +."""
    reminder_last_cron_run: str | None | Unset = UNSET
    """When reminders were last sent."""
    activerss_interval: str | Unset = UNSET
    """How often an RSS feed is read, such as day1."""
    activerss_url: str | None | Unset = UNSET
    """URL of the RSS feed."""
    activerss_items: str | Unset = UNSET
    """Items of the RSS feed in one mail."""
    mail_transfer: str | Unset = UNSET
    """A flag of its sending, of which the vendor says nothing."""
    mail_send: str | Unset = UNSET
    """A flag of its sending, of which the vendor says nothing."""
    mail_cleanup: str | Unset = UNSET
    """A flag of its sending, of which the vendor says nothing."""
    mailer_log_file: str | Unset = UNSET
    """Number of its log; 0 when there is none."""
    ip4: str | Unset = UNSET
    """The IPv4 address it was made from, as one decimal number."""
    laststep: str | Unset = UNSET
    """The step of the editor it was left at, such as designer."""
    managetext: str | Unset = UNSET
    """1 when the plain text is written by hand, else 0."""
    waitpreview: str | Unset = UNSET
    """1 when its preview is being waited for, else 0."""
    deletestamp: str | None | Unset = UNSET
    """When it was deleted."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.type_ = pop("type", UNSET)
        model.status = pop("status", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.sdate = pop("sdate", UNSET)
        model.ldate = pop("ldate", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.userid = pop("userid", UNSET)
        model.user = pop("user", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.automation = pop("automation", UNSET)
        model.segmentid = pop("segmentid", UNSET)
        model.formid = pop("formid", UNSET)
        model.addressid = pop("addressid", UNSET)
        model.basetemplateid = pop("basetemplateid", UNSET)
        model.basemessageid = pop("basemessageid", UNSET)
        model.realcid = pop("realcid", UNSET)
        model.bounceid = pop("bounceid", UNSET)
        model.sendid = pop("sendid", UNSET)
        model.threadid = pop("threadid", UNSET)
        model.source = pop("source", UNSET)
        model.send_amt = pop("send_amt", UNSET)
        model.total_amt = pop("total_amt", UNSET)
        model.opens = pop("opens", UNSET)
        model.uniqueopens = pop("uniqueopens", UNSET)
        model.linkclicks = pop("linkclicks", UNSET)
        model.uniquelinkclicks = pop("uniquelinkclicks", UNSET)
        model.subscriberclicks = pop("subscriberclicks", UNSET)
        model.forwards = pop("forwards", UNSET)
        model.uniqueforwards = pop("uniqueforwards", UNSET)
        model.hardbounces = pop("hardbounces", UNSET)
        model.softbounces = pop("softbounces", UNSET)
        model.unsubscribes = pop("unsubscribes", UNSET)
        model.unsubreasons = pop("unsubreasons", UNSET)
        model.updates = pop("updates", UNSET)
        model.socialshares = pop("socialshares", UNSET)
        model.replies = pop("replies", UNSET)
        model.uniquereplies = pop("uniquereplies", UNSET)
        model.public = pop("public", UNSET)
        model.tracklinks = pop("tracklinks", UNSET)
        model.tracklinksanalytics = pop("tracklinksanalytics", UNSET)
        model.trackreads = pop("trackreads", UNSET)
        model.trackreadsanalytics = pop("trackreadsanalytics", UNSET)
        model.analytics_campaign_name = pop("analytics_campaign_name", UNSET)
        model.replysys = pop("replysys", UNSET)
        model.tweet = pop("tweet", UNSET)
        model.facebook = pop("facebook", UNSET)
        model.survey = pop("survey", UNSET)
        model.embed_images = pop("embed_images", UNSET)
        model.htmlunsub = pop("htmlunsub", UNSET)
        model.textunsub = pop("textunsub", UNSET)
        model.htmlunsubdata = pop("htmlunsubdata", UNSET)
        model.textunsubdata = pop("textunsubdata", UNSET)
        model.schedule = pop("schedule", UNSET)
        model.scheduleddate = pop("scheduleddate", UNSET)
        model.recurring = pop("recurring", UNSET)
        model.willrecur = pop("willrecur", UNSET)
        model.split_type = pop("split_type", UNSET)
        model.split_content = pop("split_content", UNSET)
        model.split_offset = pop("split_offset", UNSET)
        model.split_offset_type = pop("split_offset_type", UNSET)
        model.split_winner_messageid = pop("split_winner_messageid", UNSET)
        model.split_winner_awaiting = pop("split_winner_awaiting", UNSET)
        model.responder_type = pop("responder_type", UNSET)
        model.responder_offset = pop("responder_offset", UNSET)
        model.responder_existing = pop("responder_existing", UNSET)
        model.reminder_field = pop("reminder_field", UNSET)
        model.reminder_format = pop("reminder_format", UNSET)
        model.reminder_type = pop("reminder_type", UNSET)
        model.reminder_offset = pop("reminder_offset", UNSET)
        model.reminder_offset_type = pop("reminder_offset_type", UNSET)
        model.reminder_offset_sign = pop("reminder_offset_sign", UNSET)
        model.reminder_last_cron_run = pop("reminder_last_cron_run", UNSET)
        model.activerss_interval = pop("activerss_interval", UNSET)
        model.activerss_url = pop("activerss_url", UNSET)
        model.activerss_items = pop("activerss_items", UNSET)
        model.mail_transfer = pop("mail_transfer", UNSET)
        model.mail_send = pop("mail_send", UNSET)
        model.mail_cleanup = pop("mail_cleanup", UNSET)
        model.mailer_log_file = pop("mailer_log_file", UNSET)
        model.ip4 = pop("ip4", UNSET)
        model.laststep = pop("laststep", UNSET)
        model.managetext = pop("managetext", UNSET)
        model.waitpreview = pop("waitpreview", UNSET)
        model.deletestamp = pop("deletestamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.sdate) is not UNSET:
            d["sdate"] = v
        if (v := model.ldate) is not UNSET:
            d["ldate"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.segmentid) is not UNSET:
            d["segmentid"] = v
        if (v := model.formid) is not UNSET:
            d["formid"] = v
        if (v := model.addressid) is not UNSET:
            d["addressid"] = v
        if (v := model.basetemplateid) is not UNSET:
            d["basetemplateid"] = v
        if (v := model.basemessageid) is not UNSET:
            d["basemessageid"] = v
        if (v := model.realcid) is not UNSET:
            d["realcid"] = v
        if (v := model.bounceid) is not UNSET:
            d["bounceid"] = v
        if (v := model.sendid) is not UNSET:
            d["sendid"] = v
        if (v := model.threadid) is not UNSET:
            d["threadid"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.send_amt) is not UNSET:
            d["send_amt"] = v
        if (v := model.total_amt) is not UNSET:
            d["total_amt"] = v
        if (v := model.opens) is not UNSET:
            d["opens"] = v
        if (v := model.uniqueopens) is not UNSET:
            d["uniqueopens"] = v
        if (v := model.linkclicks) is not UNSET:
            d["linkclicks"] = v
        if (v := model.uniquelinkclicks) is not UNSET:
            d["uniquelinkclicks"] = v
        if (v := model.subscriberclicks) is not UNSET:
            d["subscriberclicks"] = v
        if (v := model.forwards) is not UNSET:
            d["forwards"] = v
        if (v := model.uniqueforwards) is not UNSET:
            d["uniqueforwards"] = v
        if (v := model.hardbounces) is not UNSET:
            d["hardbounces"] = v
        if (v := model.softbounces) is not UNSET:
            d["softbounces"] = v
        if (v := model.unsubscribes) is not UNSET:
            d["unsubscribes"] = v
        if (v := model.unsubreasons) is not UNSET:
            d["unsubreasons"] = v
        if (v := model.updates) is not UNSET:
            d["updates"] = v
        if (v := model.socialshares) is not UNSET:
            d["socialshares"] = v
        if (v := model.replies) is not UNSET:
            d["replies"] = v
        if (v := model.uniquereplies) is not UNSET:
            d["uniquereplies"] = v
        if (v := model.public) is not UNSET:
            d["public"] = v
        if (v := model.tracklinks) is not UNSET:
            d["tracklinks"] = v
        if (v := model.tracklinksanalytics) is not UNSET:
            d["tracklinksanalytics"] = v
        if (v := model.trackreads) is not UNSET:
            d["trackreads"] = v
        if (v := model.trackreadsanalytics) is not UNSET:
            d["trackreadsanalytics"] = v
        if (v := model.analytics_campaign_name) is not UNSET:
            d["analytics_campaign_name"] = v
        if (v := model.replysys) is not UNSET:
            d["replysys"] = v
        if (v := model.tweet) is not UNSET:
            d["tweet"] = v
        if (v := model.facebook) is not UNSET:
            d["facebook"] = v
        if (v := model.survey) is not UNSET:
            d["survey"] = v
        if (v := model.embed_images) is not UNSET:
            d["embed_images"] = v
        if (v := model.htmlunsub) is not UNSET:
            d["htmlunsub"] = v
        if (v := model.textunsub) is not UNSET:
            d["textunsub"] = v
        if (v := model.htmlunsubdata) is not UNSET:
            d["htmlunsubdata"] = v
        if (v := model.textunsubdata) is not UNSET:
            d["textunsubdata"] = v
        if (v := model.schedule) is not UNSET:
            d["schedule"] = v
        if (v := model.scheduleddate) is not UNSET:
            d["scheduleddate"] = v
        if (v := model.recurring) is not UNSET:
            d["recurring"] = v
        if (v := model.willrecur) is not UNSET:
            d["willrecur"] = v
        if (v := model.split_type) is not UNSET:
            d["split_type"] = v
        if (v := model.split_content) is not UNSET:
            d["split_content"] = v
        if (v := model.split_offset) is not UNSET:
            d["split_offset"] = v
        if (v := model.split_offset_type) is not UNSET:
            d["split_offset_type"] = v
        if (v := model.split_winner_messageid) is not UNSET:
            d["split_winner_messageid"] = v
        if (v := model.split_winner_awaiting) is not UNSET:
            d["split_winner_awaiting"] = v
        if (v := model.responder_type) is not UNSET:
            d["responder_type"] = v
        if (v := model.responder_offset) is not UNSET:
            d["responder_offset"] = v
        if (v := model.responder_existing) is not UNSET:
            d["responder_existing"] = v
        if (v := model.reminder_field) is not UNSET:
            d["reminder_field"] = v
        if (v := model.reminder_format) is not UNSET:
            d["reminder_format"] = v
        if (v := model.reminder_type) is not UNSET:
            d["reminder_type"] = v
        if (v := model.reminder_offset) is not UNSET:
            d["reminder_offset"] = v
        if (v := model.reminder_offset_type) is not UNSET:
            d["reminder_offset_type"] = v
        if (v := model.reminder_offset_sign) is not UNSET:
            d["reminder_offset_sign"] = v
        if (v := model.reminder_last_cron_run) is not UNSET:
            d["reminder_last_cron_run"] = v
        if (v := model.activerss_interval) is not UNSET:
            d["activerss_interval"] = v
        if (v := model.activerss_url) is not UNSET:
            d["activerss_url"] = v
        if (v := model.activerss_items) is not UNSET:
            d["activerss_items"] = v
        if (v := model.mail_transfer) is not UNSET:
            d["mail_transfer"] = v
        if (v := model.mail_send) is not UNSET:
            d["mail_send"] = v
        if (v := model.mail_cleanup) is not UNSET:
            d["mail_cleanup"] = v
        if (v := model.mailer_log_file) is not UNSET:
            d["mailer_log_file"] = v
        if (v := model.ip4) is not UNSET:
            d["ip4"] = v
        if (v := model.laststep) is not UNSET:
            d["laststep"] = v
        if (v := model.managetext) is not UNSET:
            d["managetext"] = v
        if (v := model.waitpreview) is not UNSET:
            d["waitpreview"] = v
        if (v := model.deletestamp) is not UNSET:
            d["deletestamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
