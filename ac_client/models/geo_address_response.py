# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GeoAddressResponse(Model[JSON]):
    """One place."""

    geo_address: GeoAddress = attrs.field(metadata={"key": "geoAddress"})
    """The location of an IP address."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .geo_address import GeoAddress
