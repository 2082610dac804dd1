# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainAttributes(Model[JSON]):
    """Attributes of a domain."""

    whitelisted_domain: str | None = None
    """Its domain."""
    whitelisted_page: str | None = None
    """The page on it, or * for all."""
    url_regex: str | None = None
    """The regular expression that its URLs match."""
    tracking_enabled: bool | int | None = None
    """Whether visits are tracked."""
    conversations_enabled: bool | int | None = None
    """Whether conversations are on."""
    wp_enabled: bool | int | None = None
    """Whether web personalization is on."""
    created_at: str | None = None
    """When it was created, in UTC. `dates.parse` converts it to a `datetime`."""
    updated_at: str | None = None
    """When it was last updated, in UTC. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
