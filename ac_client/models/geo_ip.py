# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoIp(Model[JSON]):
    """Where a contact was seen, by its IP address."""

    id: str
    """Its id."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    campaignid: str | Unset = UNSET
    """Id of the campaign."""
    messageid: str | Unset = UNSET
    """Id of the message."""
    geoaddrid: str | Unset = UNSET
    """Id of the place."""
    geo_address: str | Unset = UNSET
    """Id of the place once more."""
    ip4: str | Unset = UNSET
    """The IPv4 address, as one decimal number."""
    tstamp: str | Unset = UNSET
    """When that was, with offset."""
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
        model.contact = pop("contact", UNSET)
        model.campaignid = pop("campaignid", UNSET)
        model.messageid = pop("messageid", UNSET)
        model.geoaddrid = pop("geoaddrid", UNSET)
        model.geo_address = pop("geoAddress", UNSET)
        model.ip4 = pop("ip4", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.campaignid) is not UNSET:
            d["campaignid"] = v
        if (v := model.messageid) is not UNSET:
            d["messageid"] = v
        if (v := model.geoaddrid) is not UNSET:
            d["geoaddrid"] = v
        if (v := model.geo_address) is not UNSET:
            d["geoAddress"] = v
        if (v := model.ip4) is not UNSET:
            d["ip4"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
