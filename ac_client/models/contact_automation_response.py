# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomationResponse(Model[JSON]):
    """One run through an automation."""

    contact_automation: ContactAutomation = attrs.field(metadata={"key": "contactAutomation"})
    """A contact's run through an automation."""
    contacts: list[Contact] | None = None
    """The full contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .contact_automation import ContactAutomation
