# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDatum(Model[JSON]):
    """What the account has learned about a contact."""

    id: str
    """Its id."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    tstamp: str | Unset = UNSET
    """When it was last changed, with offset."""
    geo_tstamp: str | None | Unset = UNSET
    """When the place was found."""
    geo_ip_4: str | Unset = UNSET
    """The IPv4 address, as one decimal number; 0 when it is not known."""
    geo_country_2: str | Unset = UNSET
    """The country in two letters."""
    geo_country: str | Unset = UNSET
    """The country's name."""
    geo_state: str | Unset = UNSET
    """State or region."""
    geo_city: str | Unset = UNSET
    """City."""
    geo_zip: str | Unset = UNSET
    """Postal code."""
    geo_area: str | Unset = UNSET
    """Area code."""
    geo_lat: str | Unset = UNSET
    """Latitude in degrees."""
    geo_lon: str | Unset = UNSET
    """Longitude in degrees."""
    geo_tz: str | Unset = UNSET
    """Time zone, such as America/Chicago."""
    geo_tz_offset: str | Unset = UNSET
    """Hours between that zone and UTC."""
    ga_campaign_source: str | Unset = UNSET
    """The source that Google Analytics has of it."""
    ga_campaign_name: str | Unset = UNSET
    """The campaign that Google Analytics has of it."""
    ga_campaign_medium: str | Unset = UNSET
    """The medium that Google Analytics has of it."""
    ga_campaign_term: str | Unset = UNSET
    """The search term that Google Analytics has of it."""
    ga_campaign_content: str | Unset = UNSET
    """The content that Google Analytics has of it."""
    ga_campaign_customsegment: str | Unset = UNSET
    """The segment that Google Analytics has of it."""
    ga_first_visit: str | None | Unset = UNSET
    """When it first visited the site."""
    ga_times_visited: str | Unset = UNSET
    """How often it visited the site."""
    fb_id: str | Unset = UNSET
    """Its id at Facebook; 0 when there is none."""
    fb_name: str | Unset = UNSET
    """Its name at Facebook."""
    tw_id: str | Unset = UNSET
    """Its id at Twitter; 0 when there is none."""
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
        model.contact = pop("contact", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.geo_tstamp = pop("geoTstamp", UNSET)
        model.geo_ip_4 = pop("geoIp4", UNSET)
        model.geo_country_2 = pop("geoCountry2", UNSET)
        model.geo_country = pop("geo_country", UNSET)
        model.geo_state = pop("geoState", UNSET)
        model.geo_city = pop("geoCity", UNSET)
        model.geo_zip = pop("geoZip", UNSET)
        model.geo_area = pop("geoArea", UNSET)
        model.geo_lat = pop("geoLat", UNSET)
        model.geo_lon = pop("geoLon", UNSET)
        model.geo_tz = pop("geoTz", UNSET)
        model.geo_tz_offset = pop("geoTzOffset", UNSET)
        model.ga_campaign_source = pop("ga_campaign_source", UNSET)
        model.ga_campaign_name = pop("ga_campaign_name", UNSET)
        model.ga_campaign_medium = pop("ga_campaign_medium", UNSET)
        model.ga_campaign_term = pop("ga_campaign_term", UNSET)
        model.ga_campaign_content = pop("ga_campaign_content", UNSET)
        model.ga_campaign_customsegment = pop("ga_campaign_customsegment", UNSET)
        model.ga_first_visit = pop("ga_first_visit", UNSET)
        model.ga_times_visited = pop("ga_times_visited", UNSET)
        model.fb_id = pop("fb_id", UNSET)
        model.fb_name = pop("fb_name", UNSET)
        model.tw_id = pop("tw_id", UNSET)
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
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.geo_tstamp) is not UNSET:
            d["geoTstamp"] = v
        if (v := model.geo_ip_4) is not UNSET:
            d["geoIp4"] = v
        if (v := model.geo_country_2) is not UNSET:
            d["geoCountry2"] = v
        if (v := model.geo_country) is not UNSET:
            d["geo_country"] = v
        if (v := model.geo_state) is not UNSET:
            d["geoState"] = v
        if (v := model.geo_city) is not UNSET:
            d["geoCity"] = v
        if (v := model.geo_zip) is not UNSET:
            d["geoZip"] = v
        if (v := model.geo_area) is not UNSET:
            d["geoArea"] = v
        if (v := model.geo_lat) is not UNSET:
            d["geoLat"] = v
        if (v := model.geo_lon) is not UNSET:
            d["geoLon"] = v
        if (v := model.geo_tz) is not UNSET:
            d["geoTz"] = v
        if (v := model.geo_tz_offset) is not UNSET:
            d["geoTzOffset"] = v
        if (v := model.ga_campaign_source) is not UNSET:
            d["ga_campaign_source"] = v
        if (v := model.ga_campaign_name) is not UNSET:
            d["ga_campaign_name"] = v
        if (v := model.ga_campaign_medium) is not UNSET:
            d["ga_campaign_medium"] = v
        if (v := model.ga_campaign_term) is not UNSET:
            d["ga_campaign_term"] = v
        if (v := model.ga_campaign_content) is not UNSET:
            d["ga_campaign_content"] = v
        if (v := model.ga_campaign_customsegment) is not UNSET:
            d["ga_campaign_customsegment"] = v
        if (v := model.ga_first_visit) is not UNSET:
            d["ga_first_visit"] = v
        if (v := model.ga_times_visited) is not UNSET:
            d["ga_times_visited"] = v
        if (v := model.fb_id) is not UNSET:
            d["fb_id"] = v
        if (v := model.fb_name) is not UNSET:
            d["fb_name"] = v
        if (v := model.tw_id) is not UNSET:
            d["tw_id"] = v
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
