# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealCreateRequest(Model[JSON]):
    """Request body to add a secondary contact."""

    contact_deal: ContactDealCreate = attrs.field(metadata={"key": "contactDeal"})
    """A secondary contact to be added."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_deal_create import ContactDealCreate
