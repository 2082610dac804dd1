# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BounceLog(Model[JSON]):
    """An e-mail that came back."""

    id: str
    """The entry's id."""
    email: str | Unset = UNSET
    """The e-mail address."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    campaign: str | Unset = UNSET
    """Id of the campaign."""
    message: str | Unset = UNSET
    """Id of the message."""
    bounce: str | Unset = UNSET
    """Id of the bounce."""
    code: str | Unset = UNSET
    """Id of the bounce's code."""
    error: str | Unset = UNSET
    """What went wrong."""
    source: str | Unset = UNSET
    """What came back."""
    tstamp: str | Unset = UNSET
    """When it came back, with offset."""
    subscriberid: str | Unset = UNSET
    """Id of the contact once more."""
    campaignid: str | Unset = UNSET
    """Id of the campaign once more."""
    messageid: str | Unset = UNSET
    """Id of the message once more."""
    bounceid: str | Unset = UNSET
    """Id of the bounce once more."""
    codeid: str | Unset = UNSET
    """Id of the bounce's code once more."""
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
        model.email = pop("email", UNSET)
        model.contact = pop("contact", UNSET)
        model.campaign = pop("campaign", UNSET)
        model.message = pop("message", UNSET)
        model.bounce = pop("bounce", UNSET)
        model.code = pop("code", UNSET)
        model.error = pop("error", UNSET)
        model.source = pop("source", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.subscriberid = pop("subscriberid", UNSET)
        model.campaignid = pop("campaignid", UNSET)
        model.messageid = pop("messageid", UNSET)
        model.bounceid = pop("bounceid", UNSET)
        model.codeid = pop("codeid", UNSET)
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
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.campaign) is not UNSET:
            d["campaign"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.bounce) is not UNSET:
            d["bounce"] = v
        if (v := model.code) is not UNSET:
            d["code"] = v
        if (v := model.error) is not UNSET:
            d["error"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.subscriberid) is not UNSET:
            d["subscriberid"] = v
        if (v := model.campaignid) is not UNSET:
            d["campaignid"] = v
        if (v := model.messageid) is not UNSET:
            d["messageid"] = v
        if (v := model.bounceid) is not UNSET:
            d["bounceid"] = v
        if (v := model.codeid) is not UNSET:
            d["codeid"] = v
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
