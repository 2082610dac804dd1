# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TrackingEnableDisableSiteRequest(Model[JSON]):
    """The body that turns site tracking on or off."""

    __slots__ = NO_SLOTS

    site_tracking: SiteTrackingUpdate = Field("siteTracking")
    """The setting of site tracking as it is to be."""


from .site_tracking_update import SiteTrackingUpdate
