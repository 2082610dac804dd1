# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


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
        d: Any = dict(src_dict)
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
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "ip4": self.ip4,
                "country2": self.country2,
                "country": self.country,
                "state": self.state,
                "city": self.city,
                "zip": self.zip_,
                "area": self.area,
                "lat": self.lat,
                "lon": self.lon,
                "tz": self.tz,
                "tstamp": self.tstamp,
                "links": self.links,
                **self.additional_properties,
            }
        )
