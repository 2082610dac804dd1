# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealCreate(Model[JSON]):
    """A secondary contact to be added."""

    deal: str | int
    """Id of the deal."""
    contact: str | int
    """Id of the contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
