# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingResponse(Model[JSON]):
    """The setting of site tracking."""

    site_tracking: SiteTrackingStatus = attrs.field(metadata={"key": "siteTracking"})
    """The setting of site tracking."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .site_tracking_status import SiteTrackingStatus
