# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupLimit(Model[JSON]):
    """How much the users of a group may do; 0 stands for no limit."""

    id: str
    """The limits' id."""
    group: str | Unset = UNSET
    """Id of the group."""
    groupid: str | Unset = UNSET
    """Id of the group once more."""
    limit_mail: str | Unset = UNSET
    """Mails that may be sent in a period."""
    limit_mail_type: str | Unset = UNSET
    """That period, such as month."""
    limit_campaign: str | Unset = UNSET
    """Campaigns that may be sent in a period."""
    limit_campaign_type: str | Unset = UNSET
    """That period, such as month."""
    limit_contact: str | Unset = UNSET
    """Contacts there may be."""
    limit_list: str | Unset = UNSET
    """Lists there may be."""
    limit_user: str | Unset = UNSET
    """Users there may be."""
    limit_attachment: str | Unset = UNSET
    """Attachments there may be; -1 in all examples."""
    abuse_ratio: str | Unset = UNSET
    """Share of complaints from which on sending stops, in percent."""
    force_sender_info: str | Unset = UNSET
    """1 when mails must name the sender's postal address, else 0."""
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
        model.group = pop("group", UNSET)
        model.groupid = pop("groupid", UNSET)
        model.limit_mail = pop("limitMail", UNSET)
        model.limit_mail_type = pop("limitMailType", UNSET)
        model.limit_campaign = pop("limitCampaign", UNSET)
        model.limit_campaign_type = pop("limitCampaignType", UNSET)
        model.limit_contact = pop("limitContact", UNSET)
        model.limit_list = pop("limitList", UNSET)
        model.limit_user = pop("limitUser", UNSET)
        model.limit_attachment = pop("limitAttachment", UNSET)
        model.abuse_ratio = pop("abuseRatio", UNSET)
        model.force_sender_info = pop("forceSenderInfo", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.groupid) is not UNSET:
            d["groupid"] = v
        if (v := model.limit_mail) is not UNSET:
            d["limitMail"] = v
        if (v := model.limit_mail_type) is not UNSET:
            d["limitMailType"] = v
        if (v := model.limit_campaign) is not UNSET:
            d["limitCampaign"] = v
        if (v := model.limit_campaign_type) is not UNSET:
            d["limitCampaignType"] = v
        if (v := model.limit_contact) is not UNSET:
            d["limitContact"] = v
        if (v := model.limit_list) is not UNSET:
            d["limitList"] = v
        if (v := model.limit_user) is not UNSET:
            d["limitUser"] = v
        if (v := model.limit_attachment) is not UNSET:
            d["limitAttachment"] = v
        if (v := model.abuse_ratio) is not UNSET:
            d["abuseRatio"] = v
        if (v := model.force_sender_info) is not UNSET:
            d["forceSenderInfo"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
