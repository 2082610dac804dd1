# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


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
        d: Any = dict(src_dict)
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
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "contact": self.contact,
                "campaignid": self.campaignid,
                "messageid": self.messageid,
                "geoaddrid": self.geoaddrid,
                "geoAddress": self.geo_address,
                "ip4": self.ip4,
                "tstamp": self.tstamp,
                "links": self.links,
                **self.additional_properties,
            }
        )
