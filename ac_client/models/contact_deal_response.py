# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealResponse(Model[JSON]):
    """One link between a deal and a secondary contact."""

    contact_deal: ContactDeal = attrs.field(metadata={"key": "contactDeal"})
    """The link between a deal and a secondary contact."""
    deals: list[Deal] | None = None
    """The deal; only in the response to a write."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_deal import ContactDeal
from .deal import Deal
