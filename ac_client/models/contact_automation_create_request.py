# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomationCreateRequest(Model[JSON]):
    """The body that starts a contact on an automation."""

    contact_automation: ContactAutomationCreate = attrs.field(metadata={"key": "contactAutomation"})
    """Which contact is to start on which automation."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .contact_automation_create import ContactAutomationCreate
