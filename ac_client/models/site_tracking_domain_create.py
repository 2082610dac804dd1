# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainCreate(Model[JSON]):
    """A site on which visits are to be tracked."""

    type_: str = attrs.field(metadata={"key": "type"})
    """Its kind, urlWhitelistings."""
    attributes: SiteTrackingDomainCreateAttributes
    """What that site is to be like."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .site_tracking_domain_create_attributes import SiteTrackingDomainCreateAttributes
