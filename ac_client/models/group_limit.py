# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupLimit(Model[JSON]):
    """The limits of a user group; 0 means no limit."""

    id: str
    """The limits' id."""
    group: str | None = None
    """Id of the group."""
    groupid: str | None = None
    """Id of the group again."""
    limit_mail: str | None = attrs.field(default=None, metadata={"key": "limitMail"})
    """Maximum number of emails per period."""
    limit_mail_type: str | None = attrs.field(default=None, metadata={"key": "limitMailType"})
    """The period, such as month."""
    limit_campaign: str | None = attrs.field(default=None, metadata={"key": "limitCampaign"})
    """Maximum number of campaigns per period."""
    limit_campaign_type: str | None = attrs.field(default=None, metadata={"key": "limitCampaignType"})
    """The period, such as month."""
    limit_contact: str | None = attrs.field(default=None, metadata={"key": "limitContact"})
    """Maximum number of contacts."""
    limit_list: str | None = attrs.field(default=None, metadata={"key": "limitList"})
    """Maximum number of lists."""
    limit_user: str | None = attrs.field(default=None, metadata={"key": "limitUser"})
    """Maximum number of users."""
    limit_attachment: str | None = attrs.field(default=None, metadata={"key": "limitAttachment"})
    """Maximum number of attachments; -1 in all examples."""
    abuse_ratio: str | None = attrs.field(default=None, metadata={"key": "abuseRatio"})
    """Complaint rate at which sending stops, in percent."""
    force_sender_info: Flag | None = attrs.field(default=None, metadata={"key": "forceSenderInfo"})
    """1 if emails must include the sender's postal address, else 0."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
