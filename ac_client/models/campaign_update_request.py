# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignUpdateRequest(Model[JSON]):
    """What to change of a campaign."""

    name: str | Unset = UNSET
    """Its name."""
    type_: str | Unset = UNSET
    """Its kind, such as single."""
    segment_id: str | int | Unset = UNSET
    """Id of the segment to limit it to."""
    address_id: str | int | Unset = UNSET
    """Id of the postal address to put into it."""
    list_ids: list[str | int] | Unset = UNSET
    """Ids of the lists it goes to."""
    scheduled_date: str | Unset = UNSET
    """When to send it."""
    public_campaign_archive: bool | Unset = UNSET
    """Whether it is to be in the public archive."""
    read_tracking_enabled: bool | Unset = UNSET
    """Whether opens are to be tracked."""
    reply_tracking_enabled: bool | Unset = UNSET
    """Whether replies are to be tracked."""
    link_tracking_enabled: bool | Unset = UNSET
    """Whether links are to be tracked."""
    google_analytics_link_tracking_enabled: bool | Unset = UNSET
    """Whether links are to be tracked with Google Analytics."""
    google_analytics_campaign_name: str | Unset = UNSET
    """Its name in Google Analytics."""
    send_to_existing_subscribers: bool | Unset = UNSET
    """Whether an autoresponder goes to contacts who are there already."""
    can_split_content: bool | Unset = UNSET
    """Whether its content may be split."""
    split_type: str | Unset = UNSET
    """How a split test divides its contacts."""
    split_winner_wait_period: int | Unset = UNSET
    """How long a split test waits for its winner."""
    split_winner_wait_period_type: str | Unset = UNSET
    """The unit of that time."""
    recurring: bool | Unset = UNSET
    """Whether it recurs."""
    responder_days_offset: int | Unset = UNSET
    """Days that an autoresponder waits."""
    responder_hours_offset: int | Unset = UNSET
    """Hours that an autoresponder waits."""
    reminder_field: str | Unset = UNSET
    """The date field that a reminder goes by."""
    reminder_type: str | Unset = UNSET
    """The format of that date."""
    reminder_offset: int | Unset = UNSET
    """How far from that date a reminder is sent."""
    reminder_offset_type: str | Unset = UNSET
    """The unit of that distance."""
    rss_interval: int | Unset = UNSET
    """How often an RSS feed is read."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.type_ = pop("type", UNSET)
        model.segment_id = pop("segmentId", UNSET)
        model.address_id = pop("addressId", UNSET)
        model.list_ids = pop("listIds", UNSET)
        model.scheduled_date = pop("scheduledDate", UNSET)
        model.public_campaign_archive = pop("publicCampaignArchive", UNSET)
        model.read_tracking_enabled = pop("readTrackingEnabled", UNSET)
        model.reply_tracking_enabled = pop("replyTrackingEnabled", UNSET)
        model.link_tracking_enabled = pop("linkTrackingEnabled", UNSET)
        model.google_analytics_link_tracking_enabled = pop("googleAnalyticsLinkTrackingEnabled", UNSET)
        model.google_analytics_campaign_name = pop("googleAnalyticsCampaignName", UNSET)
        model.send_to_existing_subscribers = pop("sendToExistingSubscribers", UNSET)
        model.can_split_content = pop("canSplitContent", UNSET)
        model.split_type = pop("splitType", UNSET)
        model.split_winner_wait_period = pop("splitWinnerWaitPeriod", UNSET)
        model.split_winner_wait_period_type = pop("splitWinnerWaitPeriodType", UNSET)
        model.recurring = pop("recurring", UNSET)
        model.responder_days_offset = pop("responderDaysOffset", UNSET)
        model.responder_hours_offset = pop("responderHoursOffset", UNSET)
        model.reminder_field = pop("reminderField", UNSET)
        model.reminder_type = pop("reminderType", UNSET)
        model.reminder_offset = pop("reminderOffset", UNSET)
        model.reminder_offset_type = pop("reminderOffsetType", UNSET)
        model.rss_interval = pop("rssInterval", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.segment_id) is not UNSET:
            d["segmentId"] = v
        if (v := model.address_id) is not UNSET:
            d["addressId"] = v
        if (v := model.list_ids) is not UNSET:
            d["listIds"] = v
        if (v := model.scheduled_date) is not UNSET:
            d["scheduledDate"] = v
        if (v := model.public_campaign_archive) is not UNSET:
            d["publicCampaignArchive"] = v
        if (v := model.read_tracking_enabled) is not UNSET:
            d["readTrackingEnabled"] = v
        if (v := model.reply_tracking_enabled) is not UNSET:
            d["replyTrackingEnabled"] = v
        if (v := model.link_tracking_enabled) is not UNSET:
            d["linkTrackingEnabled"] = v
        if (v := model.google_analytics_link_tracking_enabled) is not UNSET:
            d["googleAnalyticsLinkTrackingEnabled"] = v
        if (v := model.google_analytics_campaign_name) is not UNSET:
            d["googleAnalyticsCampaignName"] = v
        if (v := model.send_to_existing_subscribers) is not UNSET:
            d["sendToExistingSubscribers"] = v
        if (v := model.can_split_content) is not UNSET:
            d["canSplitContent"] = v
        if (v := model.split_type) is not UNSET:
            d["splitType"] = v
        if (v := model.split_winner_wait_period) is not UNSET:
            d["splitWinnerWaitPeriod"] = v
        if (v := model.split_winner_wait_period_type) is not UNSET:
            d["splitWinnerWaitPeriodType"] = v
        if (v := model.recurring) is not UNSET:
            d["recurring"] = v
        if (v := model.responder_days_offset) is not UNSET:
            d["responderDaysOffset"] = v
        if (v := model.responder_hours_offset) is not UNSET:
            d["responderHoursOffset"] = v
        if (v := model.reminder_field) is not UNSET:
            d["reminderField"] = v
        if (v := model.reminder_type) is not UNSET:
            d["reminderType"] = v
        if (v := model.reminder_offset) is not UNSET:
            d["reminderOffset"] = v
        if (v := model.reminder_offset_type) is not UNSET:
            d["reminderOffsetType"] = v
        if (v := model.rss_interval) is not UNSET:
            d["rssInterval"] = v
        d.update(self.additional_properties)
        return d
