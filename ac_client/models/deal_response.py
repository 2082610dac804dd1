# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealResponse(Model[JSON]):
    """One deal; after a write, with related data."""

    deal: Deal
    """A sales opportunity."""
    contacts: list[Contact] | None = None
    """Its primary contact."""
    deal_stages: list[DealStage] | None = attrs.field(default=None, metadata={"key": "dealStages"})
    """The stage it is in."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .deal import Deal
from .deal_stage import DealStage
