# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportDay(Model[JSON]):
    """The imports of one day."""

    for_date: str
    """The day, such as 2021-06-01."""
    batches: str
    """How many imports."""
    contacts: str
    """How many contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.for_date = pop("forDate", UNSET)
        model.batches = pop("batches", UNSET)
        model.contacts = pop("contacts", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.for_date) is not UNSET:
            d["forDate"] = v
        if (v := model.batches) is not UNSET:
            d["batches"] = v
        if (v := model.contacts) is not UNSET:
            d["contacts"] = v
        d.update(self.additional_properties)
        return d
