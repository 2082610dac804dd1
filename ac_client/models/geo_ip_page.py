# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoIpPage(Model[JSON]):
    """One page of places where a contact was seen."""

    geo_ips: list[GeoIp] = attrs.field(metadata={"key": "geoIps"})
    """The sightings."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .geo_ip import GeoIp
from .meta import Meta
