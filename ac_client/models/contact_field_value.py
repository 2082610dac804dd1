# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactFieldValue(Model[JSON]):
    """What to put into a custom field of a contact."""

    field: str | int
    """Id of the custom field."""
    value: str | list[str]
    """The value as text, dates like 2008-01-20; a list for a field that takes several options."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.field = pop("field", UNSET)
        model.value = pop("value", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.field) is not UNSET:
            d["field"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        d.update(self.additional_properties)
        return d
