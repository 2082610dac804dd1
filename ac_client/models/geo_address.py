# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoAddress(Model[JSON]):
    """The location of an IP address."""

    id: str
    """The place's id."""
    ip4: str | None = None
    """The IPv4 address, as one decimal number."""
    country2: str | None = None
    """The country in two letters."""
    country: str | None = None
    """The country's name."""
    state: str | None = None
    """State or region."""
    city: str | None = None
    """City."""
    zip_: str | None = attrs.field(default=None, metadata={"key": "zip"})
    """Postal code."""
    area: str | None = None
    """Area code."""
    lat: str | None = None
    """Latitude in degrees."""
    lon: str | None = None
    """Longitude in degrees."""
    tz: str | None = None
    """Time zone, such as America/Chicago."""
    tstamp: str | None = None
    """When it was located, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
