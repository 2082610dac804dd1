# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignLink(Model[JSON]):
    """A link in a campaign."""

    id: str
    """The link's id."""
    campaign: str | Unset = UNSET
    """Id of the campaign."""
    campaignid: str | Unset = UNSET
    """Id of the campaign once more."""
    message: str | None | Unset = UNSET
    """Id of the message it stands in; null when it is in none."""
    messageid: str | Unset = UNSET
    """Id of the message once more; 0 when it is in none."""
    link: str | Unset = UNSET
    """The URL, or open for the picture that tracks opens."""
    name: str | Unset = UNSET
    """Its name."""
    ref: str | Unset = UNSET
    """Its reference; empty in all examples."""
    tracked: str | Unset = UNSET
    """1 when clicks on it are tracked, else 0."""
    linkclicks: str | Unset = UNSET
    """Clicks on it."""
    uniqueclicks: str | Unset = UNSET
    """Contacts who clicked it."""
    created_timestamp: str | None | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | None | Unset = UNSET
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
        model.campaign = pop("campaign", UNSET)
        model.campaignid = pop("campaignid", UNSET)
        model.message = pop("message", UNSET)
        model.messageid = pop("messageid", UNSET)
        model.link = pop("link", UNSET)
        model.name = pop("name", UNSET)
        model.ref = pop("ref", UNSET)
        model.tracked = pop("tracked", UNSET)
        model.linkclicks = pop("linkclicks", UNSET)
        model.uniqueclicks = pop("uniqueclicks", UNSET)
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
        if (v := model.campaign) is not UNSET:
            d["campaign"] = v
        if (v := model.campaignid) is not UNSET:
            d["campaignid"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.messageid) is not UNSET:
            d["messageid"] = v
        if (v := model.link) is not UNSET:
            d["link"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.ref) is not UNSET:
            d["ref"] = v
        if (v := model.tracked) is not UNSET:
            d["tracked"] = v
        if (v := model.linkclicks) is not UNSET:
            d["linkclicks"] = v
        if (v := model.uniqueclicks) is not UNSET:
            d["uniqueclicks"] = v
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
