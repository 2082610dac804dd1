# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupLimit(Model[JSON]):
    """How much the users of a group may do; 0 stands for no limit."""

    id: str
    """The limits' id."""
    group: str | None = None
    """Id of the group."""
    groupid: str | None = None
    """Id of the group once more."""
    limit_mail: str | None = attrs.field(default=None, metadata={"key": "limitMail"})
    """Mails that may be sent in a period."""
    limit_mail_type: str | None = attrs.field(default=None, metadata={"key": "limitMailType"})
    """That period, such as month."""
    limit_campaign: str | None = attrs.field(default=None, metadata={"key": "limitCampaign"})
    """Campaigns that may be sent in a period."""
    limit_campaign_type: str | None = attrs.field(default=None, metadata={"key": "limitCampaignType"})
    """That period, such as month."""
    limit_contact: str | None = attrs.field(default=None, metadata={"key": "limitContact"})
    """Contacts there may be."""
    limit_list: str | None = attrs.field(default=None, metadata={"key": "limitList"})
    """Lists there may be."""
    limit_user: str | None = attrs.field(default=None, metadata={"key": "limitUser"})
    """Users there may be."""
    limit_attachment: str | None = attrs.field(default=None, metadata={"key": "limitAttachment"})
    """Attachments there may be; -1 in all examples."""
    abuse_ratio: str | None = attrs.field(default=None, metadata={"key": "abuseRatio"})
    """Share of complaints from which on sending stops, in percent."""
    force_sender_info: Flag | None = attrs.field(default=None, metadata={"key": "forceSenderInfo"})
    """1 when mails must name the sender's postal address, else 0."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
