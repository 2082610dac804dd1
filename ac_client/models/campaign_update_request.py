# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignUpdateRequest(Model[JSON]):
    """Changes to a campaign."""

    name: str | Unset = UNSET
    """Its name."""
    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """Its type, such as single."""
    segment_id: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "segmentId"})
    """Id of the segment to limit it to."""
    address_id: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "addressId"})
    """Id of the postal address to put into it."""
    list_ids: Sequence[str | int] | Unset = attrs.field(default=UNSET, metadata={"key": "listIds"})
    """Ids of the lists it goes to."""
    scheduled_date: str | Unset = attrs.field(default=UNSET, metadata={"key": "scheduledDate"})
    """When to send it."""
    public_campaign_archive: bool | Unset = attrs.field(default=UNSET, metadata={"key": "publicCampaignArchive"})
    """Whether to add it to the public archive."""
    read_tracking_enabled: bool | Unset = attrs.field(default=UNSET, metadata={"key": "readTrackingEnabled"})
    """Whether to track opens."""
    reply_tracking_enabled: bool | Unset = attrs.field(default=UNSET, metadata={"key": "replyTrackingEnabled"})
    """Whether to track replies."""
    link_tracking_enabled: bool | Unset = attrs.field(default=UNSET, metadata={"key": "linkTrackingEnabled"})
    """Whether to track links."""
    google_analytics_link_tracking_enabled: bool | Unset = attrs.field(
        default=UNSET, metadata={"key": "googleAnalyticsLinkTrackingEnabled"}
    )
    """Whether to track links with Google Analytics."""
    google_analytics_campaign_name: str | Unset = attrs.field(
        default=UNSET, metadata={"key": "googleAnalyticsCampaignName"}
    )
    """Its name in Google Analytics."""
    send_to_existing_subscribers: bool | Unset = attrs.field(
        default=UNSET, metadata={"key": "sendToExistingSubscribers"}
    )
    """Whether an autoresponder is also sent to existing contacts."""
    can_split_content: bool | Unset = attrs.field(default=UNSET, metadata={"key": "canSplitContent"})
    """Whether its content may be split."""
    split_type: str | Unset = attrs.field(default=UNSET, metadata={"key": "splitType"})
    """How a split test divides its contacts."""
    split_winner_wait_period: int | Unset = attrs.field(default=UNSET, metadata={"key": "splitWinnerWaitPeriod"})
    """How long a split test waits for its winner."""
    split_winner_wait_period_type: str | Unset = attrs.field(
        default=UNSET, metadata={"key": "splitWinnerWaitPeriodType"}
    )
    """The unit of that time."""
    recurring: bool | Unset = UNSET
    """Whether it recurs."""
    responder_days_offset: int | Unset = attrs.field(default=UNSET, metadata={"key": "responderDaysOffset"})
    """Days that an autoresponder waits."""
    responder_hours_offset: int | Unset = attrs.field(default=UNSET, metadata={"key": "responderHoursOffset"})
    """Hours that an autoresponder waits."""
    reminder_field: str | Unset = attrs.field(default=UNSET, metadata={"key": "reminderField"})
    """The date field of a reminder."""
    reminder_type: str | Unset = attrs.field(default=UNSET, metadata={"key": "reminderType"})
    """The format of that date."""
    reminder_offset: int | Unset = attrs.field(default=UNSET, metadata={"key": "reminderOffset"})
    """How far from that date a reminder is sent."""
    reminder_offset_type: str | Unset = attrs.field(default=UNSET, metadata={"key": "reminderOffsetType"})
    """The unit of that distance."""
    rss_interval: int | Unset = attrs.field(default=UNSET, metadata={"key": "rssInterval"})
    """How often an RSS feed is read."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
