# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomationCreate(Model[JSON]):
    """A contact and the automation to add it to."""

    contact: str | int
    """Id of the contact."""
    automation: str | int
    """Id of the automation."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
