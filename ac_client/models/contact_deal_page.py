# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealPage(Model[JSON]):
    """One page of links between deals and secondary contacts."""

    contact_deals: list[ContactDeal] = attrs.field(metadata={"key": "contactDeals"})
    """The links."""
    contacts: list[Contact] | None = None
    """The contacts, if one contact's links are listed."""
    deals: list[Deal] | None = None
    """The deals, if one contact's links are listed."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .contact_deal import ContactDeal
from .deal import Deal
from .meta import Meta
