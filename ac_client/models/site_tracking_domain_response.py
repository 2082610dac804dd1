# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainResponse(Model[JSON]):
    """One domain."""

    data: SiteTrackingDomain
    """A domain allowed for site tracking."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .site_tracking_domain import SiteTrackingDomain
