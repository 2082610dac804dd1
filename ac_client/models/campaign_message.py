# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignMessage(Model[JSON]):
    """The link between a campaign and a message that it sends."""

    id: str
    """The link's id."""
    campaign: str | Unset = UNSET
    """Id of the campaign."""
    campaignid: str | Unset = UNSET
    """Id of the campaign once more."""
    message: str | None | Unset = UNSET
    """Id of the message."""
    messageid: str | Unset = UNSET
    """Id of the message once more."""
    subject: str | None | Unset = UNSET
    """The message's subject."""
    screenshot: str | None | Unset = UNSET
    """URL of a picture of the message."""
    percentage: str | int | Unset = UNSET
    """Its share of the campaign's contacts, in percent."""
    initial_split_percentage: str | int | Unset = UNSET
    """Its share in the first part of a split test, in percent."""
    sourcesize: str | Unset = UNSET
    """Size of the message in bytes."""
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
    spamcheck_score: str | None | Unset = UNSET
    """What a spam filter thought of it."""
    spamcheck_max: str | None | Unset = UNSET
    """The highest score of that filter."""
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
        model.campaign = pop("campaign", UNSET)
        model.campaignid = pop("campaignid", UNSET)
        model.message = pop("message", UNSET)
        model.messageid = pop("messageid", UNSET)
        model.subject = pop("subject", UNSET)
        model.screenshot = pop("screenshot", UNSET)
        model.percentage = pop("percentage", UNSET)
        model.initial_split_percentage = pop("initial_split_percentage", UNSET)
        model.sourcesize = pop("sourcesize", UNSET)
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
        model.spamcheck_score = pop("spamcheck_score", UNSET)
        model.spamcheck_max = pop("spamcheck_max", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.campaign) is not UNSET:
            d["campaign"] = v
        if (v := model.campaignid) is not UNSET:
            d["campaignid"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.messageid) is not UNSET:
            d["messageid"] = v
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.screenshot) is not UNSET:
            d["screenshot"] = v
        if (v := model.percentage) is not UNSET:
            d["percentage"] = v
        if (v := model.initial_split_percentage) is not UNSET:
            d["initial_split_percentage"] = v
        if (v := model.sourcesize) is not UNSET:
            d["sourcesize"] = v
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
        if (v := model.spamcheck_score) is not UNSET:
            d["spamcheck_score"] = v
        if (v := model.spamcheck_max) is not UNSET:
            d["spamcheck_max"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
