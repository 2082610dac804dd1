# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomain(Model[JSON]):
    """A domain allowed for site tracking."""

    id: str
    """The domain's id."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type, urlWhitelistings."""
    attributes: SiteTrackingDomainAttributes | None = None
    """Attributes of a domain."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .site_tracking_domain_attributes import SiteTrackingDomainAttributes
