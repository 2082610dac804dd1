# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoAddress(Model[JSON]):
    """The place that an IP address was traced to."""

    id: str
    """The place's id."""
    ip4: str | Unset = UNSET
    """The IPv4 address, as one decimal number."""
    country2: str | Unset = UNSET
    """The country in two letters."""
    country: str | Unset = UNSET
    """The country's name."""
    state: str | Unset = UNSET
    """State or region."""
    city: str | Unset = UNSET
    """City."""
    zip_: str | Unset = UNSET
    """Postal code."""
    area: str | Unset = UNSET
    """Area code."""
    lat: str | Unset = UNSET
    """Latitude in degrees."""
    lon: str | Unset = UNSET
    """Longitude in degrees."""
    tz: str | Unset = UNSET
    """Time zone, such as America/Chicago."""
    tstamp: str | Unset = UNSET
    """When it was traced, with offset."""
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
        model.ip4 = pop("ip4", UNSET)
        model.country2 = pop("country2", UNSET)
        model.country = pop("country", UNSET)
        model.state = pop("state", UNSET)
        model.city = pop("city", UNSET)
        model.zip_ = pop("zip", UNSET)
        model.area = pop("area", UNSET)
        model.lat = pop("lat", UNSET)
        model.lon = pop("lon", UNSET)
        model.tz = pop("tz", UNSET)
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
        if (v := model.ip4) is not UNSET:
            d["ip4"] = v
        if (v := model.country2) is not UNSET:
            d["country2"] = v
        if (v := model.country) is not UNSET:
            d["country"] = v
        if (v := model.state) is not UNSET:
            d["state"] = v
        if (v := model.city) is not UNSET:
            d["city"] = v
        if (v := model.zip_) is not UNSET:
            d["zip"] = v
        if (v := model.area) is not UNSET:
            d["area"] = v
        if (v := model.lat) is not UNSET:
            d["lat"] = v
        if (v := model.lon) is not UNSET:
            d["lon"] = v
        if (v := model.tz) is not UNSET:
            d["tz"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
