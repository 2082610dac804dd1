# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentField(Model[JSON]):
    """One comparison of a field with a value. All but `external` is required when sent."""

    name: str | Unset = UNSET
    """The field, such as tagid."""
    data_type: str | Unset = UNSET
    """string, number, decimal, date, datetime, list or empty."""
    operator: str | Unset = UNSET
    """How to compare, such as =, !=, <, >, <=, >=, contains, does not contain, starts with, is, is not, is in any,
    between, not between, empty, not empty, any, all or none."""
    value: str | Unset = UNSET
    """What to compare with; some operators need none."""
    external: bool | Unset = UNSET
    """Whether the value is given with each matching instead."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.data_type = pop("data_type", UNSET)
        model.operator = pop("operator", UNSET)
        model.value = pop("value", UNSET)
        model.external = pop("external", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.data_type) is not UNSET:
            d["data_type"] = v
        if (v := model.operator) is not UNSET:
            d["operator"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.external) is not UNSET:
            d["external"] = v
        d.update(self.additional_properties)
        return d
