# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationEntryCount(Model[JSON]):
    """How often a contact has entered an automation."""

    id: str
    """Id of the automation."""
    name: str
    """Name of the automation."""
    contact_entry_count: str
    """How often the contact has entered."""
    status: str
    """The automation's status as a number."""
    hidden: str
    """1 when the automation is hidden, else 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.contact_entry_count = pop("contactEntryCount", UNSET)
        model.status = pop("status", UNSET)
        model.hidden = pop("hidden", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.contact_entry_count) is not UNSET:
            d["contactEntryCount"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.hidden) is not UNSET:
            d["hidden"] = v
        d.update(self.additional_properties)
        return d
