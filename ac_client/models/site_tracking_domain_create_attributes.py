# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainCreateAttributes(Model[JSON]):
    """Attributes of the domain."""

    whitelisted_domain: str
    """Its domain."""
    whitelisted_page: str
    """The page on it, or * for all."""
    tracking_enabled: bool
    """Whether visits are tracked."""
    conversations_enabled: bool
    """Whether conversations are on."""
    wp_enabled: bool
    """Whether web personalization is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
