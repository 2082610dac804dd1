# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


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
    """When it was made, with offset."""
    udate: str | None
    """When it was last changed, with offset."""
    sender_url: str | None | Unset = UNSET
    """The website it is for."""
    sender_reminder: str | None | Unset = UNSET
    """Why its contacts get mail."""
    user: str | None | Unset = UNSET
    """Id of the user who owns it."""
    userid: str | Unset = UNSET
    """Id of its owner once more."""
    send_last_broadcast: str | Unset = UNSET
    """1 when new contacts get the last campaign."""
    carboncopy: str | None | Unset = UNSET
    """Addresses that get a copy of all mail, comma-separated."""
    subscription_notify: str | None | Unset = UNSET
    """Addresses to notify of joins, comma-separated."""
    unsubscription_notify: str | None | Unset = UNSET
    """Addresses to notify of leaves, comma-separated."""
    to_name: str | Unset = UNSET
    """What contacts without a name are called."""
    private: str | Unset = UNSET
    """1 when it is private, else 0."""
    require_name: str | Unset = UNSET
    """1 when a name is needed to subscribe, else 0."""
    get_unsubscribe_reason: str | Unset = UNSET
    """1 when departing contacts are asked why."""
    optinoptout: str | Unset = UNSET
    """Id of its opt-in settings."""
    optinmessageid: str | Unset = UNSET
    """Id of its opt-in message; 0 when there is none."""
    optoutconf: str | Unset = UNSET
    """1 when leaving has to be confirmed, else 0."""
    p_use_tracking: str | Unset = UNSET
    """1 when opens and clicks are tracked, else 0."""
    p_use_analytics_read: str | Unset = UNSET
    """1 when an analytics service learns of opens."""
    p_use_analytics_link: str | Unset = UNSET
    """1 when an analytics service learns of clicks."""
    p_use_twitter: str | Unset = UNSET
    """1 when campaigns are posted to Twitter, else 0."""
    p_use_facebook: str | Unset = UNSET
    """1 when campaigns are posted to Facebook, else 0."""
    p_embed_image: str | Unset = UNSET
    """1 when images are embedded, else 0."""
    p_use_captcha: str | Unset = UNSET
    """1 when forms show a captcha, else 0."""
    analytics_domains: str | None | Unset = UNSET
    """Domains that are analyzed."""
    analytics_source: str | Unset = UNSET
    """Source that is given to the analytics service."""
    analytics_ua: str | Unset = UNSET
    """Account at the analytics service."""
    twitter_token: str | Unset = UNSET
    """Token for Twitter."""
    twitter_token_secret: str | Unset = UNSET
    """Secret for Twitter."""
    facebook_session: str | None | Unset = UNSET
    """Session at Facebook."""
    sender_name: str | Unset = UNSET
    """The sender's name."""
    sender_addr1: str | Unset = UNSET
    """The sender's street."""
    sender_addr2: str | Unset = UNSET
    """More of the sender's street."""
    sender_city: str | Unset = UNSET
    """The sender's city."""
    sender_state: str | Unset = UNSET
    """The sender's state."""
    sender_zip: str | Unset = UNSET
    """The sender's postal code."""
    sender_country: str | Unset = UNSET
    """The sender's country."""
    sender_phone: str | Unset = UNSET
    """The sender's phone number."""
    fulladdress: str | None | Unset = UNSET
    """The sender's postal address in one text."""
    deletestamp: str | None | Unset = UNSET
    """When it was deleted."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
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
        model.stringid = pop("stringid", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.sender_url = pop("sender_url", UNSET)
        model.sender_reminder = pop("sender_reminder", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.send_last_broadcast = pop("send_last_broadcast", UNSET)
        model.carboncopy = pop("carboncopy", UNSET)
        model.subscription_notify = pop("subscription_notify", UNSET)
        model.unsubscription_notify = pop("unsubscription_notify", UNSET)
        model.to_name = pop("to_name", UNSET)
        model.private = pop("private", UNSET)
        model.require_name = pop("require_name", UNSET)
        model.get_unsubscribe_reason = pop("get_unsubscribe_reason", UNSET)
        model.optinoptout = pop("optinoptout", UNSET)
        model.optinmessageid = pop("optinmessageid", UNSET)
        model.optoutconf = pop("optoutconf", UNSET)
        model.p_use_tracking = pop("p_use_tracking", UNSET)
        model.p_use_analytics_read = pop("p_use_analytics_read", UNSET)
        model.p_use_analytics_link = pop("p_use_analytics_link", UNSET)
        model.p_use_twitter = pop("p_use_twitter", UNSET)
        model.p_use_facebook = pop("p_use_facebook", UNSET)
        model.p_embed_image = pop("p_embed_image", UNSET)
        model.p_use_captcha = pop("p_use_captcha", UNSET)
        model.analytics_domains = pop("analytics_domains", UNSET)
        model.analytics_source = pop("analytics_source", UNSET)
        model.analytics_ua = pop("analytics_ua", UNSET)
        model.twitter_token = pop("twitter_token", UNSET)
        model.twitter_token_secret = pop("twitter_token_secret", UNSET)
        model.facebook_session = pop("facebook_session", UNSET)
        model.sender_name = pop("sender_name", UNSET)
        model.sender_addr1 = pop("sender_addr1", UNSET)
        model.sender_addr2 = pop("sender_addr2", UNSET)
        model.sender_city = pop("sender_city", UNSET)
        model.sender_state = pop("sender_state", UNSET)
        model.sender_zip = pop("sender_zip", UNSET)
        model.sender_country = pop("sender_country", UNSET)
        model.sender_phone = pop("sender_phone", UNSET)
        model.fulladdress = pop("fulladdress", UNSET)
        model.deletestamp = pop("deletestamp", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
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
        if (v := model.stringid) is not UNSET:
            d["stringid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.sender_url) is not UNSET:
            d["sender_url"] = v
        if (v := model.sender_reminder) is not UNSET:
            d["sender_reminder"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.send_last_broadcast) is not UNSET:
            d["send_last_broadcast"] = v
        if (v := model.carboncopy) is not UNSET:
            d["carboncopy"] = v
        if (v := model.subscription_notify) is not UNSET:
            d["subscription_notify"] = v
        if (v := model.unsubscription_notify) is not UNSET:
            d["unsubscription_notify"] = v
        if (v := model.to_name) is not UNSET:
            d["to_name"] = v
        if (v := model.private) is not UNSET:
            d["private"] = v
        if (v := model.require_name) is not UNSET:
            d["require_name"] = v
        if (v := model.get_unsubscribe_reason) is not UNSET:
            d["get_unsubscribe_reason"] = v
        if (v := model.optinoptout) is not UNSET:
            d["optinoptout"] = v
        if (v := model.optinmessageid) is not UNSET:
            d["optinmessageid"] = v
        if (v := model.optoutconf) is not UNSET:
            d["optoutconf"] = v
        if (v := model.p_use_tracking) is not UNSET:
            d["p_use_tracking"] = v
        if (v := model.p_use_analytics_read) is not UNSET:
            d["p_use_analytics_read"] = v
        if (v := model.p_use_analytics_link) is not UNSET:
            d["p_use_analytics_link"] = v
        if (v := model.p_use_twitter) is not UNSET:
            d["p_use_twitter"] = v
        if (v := model.p_use_facebook) is not UNSET:
            d["p_use_facebook"] = v
        if (v := model.p_embed_image) is not UNSET:
            d["p_embed_image"] = v
        if (v := model.p_use_captcha) is not UNSET:
            d["p_use_captcha"] = v
        if (v := model.analytics_domains) is not UNSET:
            d["analytics_domains"] = v
        if (v := model.analytics_source) is not UNSET:
            d["analytics_source"] = v
        if (v := model.analytics_ua) is not UNSET:
            d["analytics_ua"] = v
        if (v := model.twitter_token) is not UNSET:
            d["twitter_token"] = v
        if (v := model.twitter_token_secret) is not UNSET:
            d["twitter_token_secret"] = v
        if (v := model.facebook_session) is not UNSET:
            d["facebook_session"] = v
        if (v := model.sender_name) is not UNSET:
            d["sender_name"] = v
        if (v := model.sender_addr1) is not UNSET:
            d["sender_addr1"] = v
        if (v := model.sender_addr2) is not UNSET:
            d["sender_addr2"] = v
        if (v := model.sender_city) is not UNSET:
            d["sender_city"] = v
        if (v := model.sender_state) is not UNSET:
            d["sender_state"] = v
        if (v := model.sender_zip) is not UNSET:
            d["sender_zip"] = v
        if (v := model.sender_country) is not UNSET:
            d["sender_country"] = v
        if (v := model.sender_phone) is not UNSET:
            d["sender_phone"] = v
        if (v := model.fulladdress) is not UNSET:
            d["fulladdress"] = v
        if (v := model.deletestamp) is not UNSET:
            d["deletestamp"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
