# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignList(Model[JSON]):
    """The link between a campaign and a list that it goes to."""

    id: str
    """The link's id."""
    campaign: str | Unset = UNSET
    """Id of the campaign."""
    campaignid: str | Unset = UNSET
    """Id of the campaign once more."""
    list_: str | Unset = UNSET
    """Id of the list."""
    listid: str | Unset = UNSET
    """Id of the list once more."""
    user: str | None | Unset = UNSET
    """Id of the user who made it."""
    userid: str | Unset = UNSET
    """Id of the user once more."""
    name: str | Unset = UNSET
    """The list's name."""
    list_amt: str | Unset = UNSET
    """Contacts on the list."""
    cdate: str | None | Unset = UNSET
    """When it was made."""
    udate: str | None | Unset = UNSET
    """When it was last changed."""
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
        model.list_ = pop("list", UNSET)
        model.listid = pop("listid", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.name = pop("name", UNSET)
        model.list_amt = pop("list_amt", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
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
        if (v := model.list_) is not UNSET:
            d["list"] = v
        if (v := model.listid) is not UNSET:
            d["listid"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.list_amt) is not UNSET:
            d["list_amt"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
