# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationEntryCount(Model[JSON]):
    """How often a contact has entered an automation."""

    id: str
    """Id of the automation."""
    name: str
    """Name of the automation."""
    contact_entry_count: str = attrs.field(metadata={"key": "contactEntryCount"})
    """How often the contact has entered."""
    status: str
    """The automation's status as a number."""
    hidden: Flag
    """1 if the automation is hidden, else 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
