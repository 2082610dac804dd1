# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class SiteTrackingResponse(Model[JSON]):
    """The setting of site tracking."""

    __slots__ = NO_SLOTS

    site_tracking: SiteTrackingStatus = Field("siteTracking")
    """The setting of site tracking."""


from .site_tracking_status import SiteTrackingStatus
