# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoIp(Model[JSON]):
    """Where a contact was seen, by its IP address."""

    id: str
    """Its id."""
    contact: str | None = None
    """Id of the contact."""
    campaignid: str | None = None
    """Id of the campaign."""
    messageid: str | None = None
    """Id of the message."""
    geoaddrid: str | None = None
    """Id of the place."""
    geo_address: str | None = attrs.field(default=None, metadata={"key": "geoAddress"})
    """Id of the place again."""
    ip4: str | None = None
    """The IPv4 address, as one decimal number."""
    tstamp: str | None = None
    """When this happened, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
