# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomationCreateRequest(Model[JSON]):
    """Request body to add a contact to an automation."""

    contact_automation: ContactAutomationCreate = attrs.field(metadata={"key": "contactAutomation"})
    """A contact and the automation to add it to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_automation_create import ContactAutomationCreate
