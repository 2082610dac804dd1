# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDatum(Model[JSON]):
    """Data that the account has collected about a contact."""

    id: str
    """Its id."""
    contact: str | None = None
    """Id of the contact."""
    tstamp: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    geo_tstamp: str | None = attrs.field(default=None, metadata={"key": "geoTstamp"})
    """When the place was found. `dates.parse` converts it to a `datetime`."""
    geo_ip_4: str | None = attrs.field(default=None, metadata={"key": "geoIp4"})
    """The IPv4 address, as one decimal number; 0 if it is not known."""
    geo_country_2: str | None = attrs.field(default=None, metadata={"key": "geoCountry2"})
    """The country in two letters."""
    geo_country: str | None = None
    """The country's name."""
    geo_state: str | None = attrs.field(default=None, metadata={"key": "geoState"})
    """State or region."""
    geo_city: str | None = attrs.field(default=None, metadata={"key": "geoCity"})
    """City."""
    geo_zip: str | None = attrs.field(default=None, metadata={"key": "geoZip"})
    """Postal code."""
    geo_area: str | None = attrs.field(default=None, metadata={"key": "geoArea"})
    """Area code."""
    geo_lat: str | None = attrs.field(default=None, metadata={"key": "geoLat"})
    """Latitude in degrees."""
    geo_lon: str | None = attrs.field(default=None, metadata={"key": "geoLon"})
    """Longitude in degrees."""
    geo_tz: str | None = attrs.field(default=None, metadata={"key": "geoTz"})
    """Time zone, such as America/Chicago."""
    geo_tz_offset: str | None = attrs.field(default=None, metadata={"key": "geoTzOffset"})
    """Hours between that zone and UTC."""
    ga_campaign_source: str | None = None
    """The source that Google Analytics has of it."""
    ga_campaign_name: str | None = None
    """The campaign that Google Analytics has of it."""
    ga_campaign_medium: str | None = None
    """The medium that Google Analytics has of it."""
    ga_campaign_term: str | None = None
    """The search term that Google Analytics has of it."""
    ga_campaign_content: str | None = None
    """The content that Google Analytics has of it."""
    ga_campaign_customsegment: str | None = None
    """The segment that Google Analytics has of it."""
    ga_first_visit: str | None = None
    """When it first visited the site. `dates.parse` converts it to a `datetime`."""
    ga_times_visited: str | None = None
    """How often it visited the site."""
    fb_id: str | None = None
    """Its id at Facebook; 0 if there is none."""
    fb_name: str | None = None
    """Its name at Facebook."""
    tw_id: str | None = None
    """Its id at Twitter; 0 if there is none."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
